import { Autocomplete } from '@base-ui/react/autocomplete'
import { useEffect, useState } from 'react'
import { addWeekAction, commitToWeek, LIMITS, type Commitment, type PlainDate } from '../../../domain'
import { runInChunks } from '../../../lib'
import { useEditor } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Segmented } from '../../primitives/input/segmented'
import { useChangeWeek } from '../use-change-week'
import type { WeekIndex } from '../week-index'
import styles from './add-commitment.module.css'
import { readEntry, suggestionsFor, type Suggestion } from './suggestions'

const NONE: readonly Suggestion[] = []

interface AddCommitmentProps {
  readonly index: WeekIndex
  readonly week: PlainDate
}

/** A field that takes an open action on for the week, or writes a new one below a key result. */
export function AddCommitment({ index, week }: AddCommitmentProps) {
  const { t } = useI18n()
  const { ids } = usePorts()
  const change = useChangeWeek()
  const [text, setText] = useState('')
  const [priority, setPriority] = useState<Commitment['priority']>(1)
  const [isOpen, setOpen] = useState(false)
  const suggestions = useSuggestions(index, { text, week, isOpen })
  function take(suggestion: Suggestion): void {
    // The list may still be that of a letter before.
    const entry = readEntry(text)
    if (suggestion.type === 'new' && entry.title === '') return
    const isTaken =
      suggestion.type === 'action'
        ? change(commitToWeek, { nodeId: suggestion.node.id, week, priority })
        : change(addWeekAction, {
            ...{ id: ids.node(), week, priority, title: entry.title },
            ...{ parentId: suggestion.keyResult.id, owner: entry.owner ?? suggestion.keyResult.owner },
          })
    if (isTaken) setText('')
  }
  return (
    <div className={styles.add}>
      <Autocomplete.Root
        items={suggestions}
        value={text}
        open={isOpen}
        onOpenChange={setOpen}
        filter={null}
        autoHighlight
        openOnInputClick
        itemToStringValue={() => text}
        onValueChange={(next, { reason }) => reason !== 'item-press' && setText(next)}
      >
        <Autocomplete.Input
          dir="auto"
          className={styles.entry}
          aria-label={t('week.add')}
          placeholder={t('week.addHint')}
          maxLength={LIMITS.title}
        />
        <SuggestionList take={take} />
      </Autocomplete.Root>
      <Segmented
        label={t('week.priorityLabel')}
        value={priority}
        segments={([1, 2] as const).map((value) => ({
          value,
          label: t('week.priority', { priority: value }),
        }))}
        onChange={setPriority}
      />
    </div>
  )
}

function SuggestionList({ take }: { readonly take: (suggestion: Suggestion) => void }) {
  const { t } = useI18n()
  return (
    <Autocomplete.Portal>
      <Autocomplete.Positioner className={styles.positioner} sideOffset={4}>
        <Autocomplete.Popup className={styles.popup}>
          <Autocomplete.Empty className={styles.nothing}>{t('week.nothingToAdd')}</Autocomplete.Empty>
          <Autocomplete.List aria-label={t('week.suggestions')}>
            {(suggestion: Suggestion) => (
              <Autocomplete.Item
                key={keyOf(suggestion)}
                value={suggestion}
                className={styles.suggestion}
                onClick={() => take(suggestion)}
              >
                <SuggestionText suggestion={suggestion} />
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  )
}

interface Query {
  readonly text: string
  readonly week: PlainDate
  readonly isOpen: boolean
}

/** Searched in pieces, while the list is open only; those of before stay until it is done. */
function useSuggestions(index: WeekIndex, { text, week, isOpen }: Query): readonly Suggestion[] {
  const document = useEditor((state) => state.document)
  const revision = useEditor((state) => (isOpen ? state.document.revision : 0))
  const active = useEditor(({ session }) => session.selection.active)
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    if (!isOpen) return
    const stop = new AbortController()
    const steps = suggestionsFor(document, index, { text, week, active })
    void runInChunks(steps, stop.signal).then((next) => {
      if (next !== null && !stop.signal.aborted) setFound(next)
    })
    return () => stop.abort()
  }, [document, index, revision, text, week, active, isOpen])
  return isOpen ? found : NONE
}

function keyOf(suggestion: Suggestion): string {
  return suggestion.type === 'action' ? suggestion.node.id : `new:${suggestion.keyResult.id}`
}

function SuggestionText({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t, date } = useI18n()
  if (suggestion.type === 'new')
    return (
      <span dir="auto">
        {t('week.newAction', {
          title: suggestion.title,
          keyResult: suggestion.keyResult.title || t('canvas.untitled'),
        })}
      </span>
    )
  const { title, owner, due } = suggestion.node
  const facts = [...(owner === null ? [] : [owner]), ...(due === null ? [] : [date(due)])]
  return (
    <>
      <span dir="auto">{title}</span>
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
    </>
  )
}
