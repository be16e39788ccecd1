import { Pencil, X } from 'lucide-react'
import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type RefObject } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { documentTitle, draftsOf, LIMITS, type Draft } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { isInputMethodKey } from '../../fields/editing/composition'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { IconButton } from '../../primitives/button/icon-button'
import { TextField } from '../../primitives/input/text-field'
import { DoneButton } from '../round/done-button'
import { RoundPage, RoundStatus } from '../round/round-page'
import type { TurnProps } from '../round/round-parts'
import { useListReader } from '../round/use-list-reader'
import styles from './write-turn.module.css'

/** One person writes ideas, one per Enter, or pastes a list of them; nobody else's are to be seen. */
export function WriteTurn({ round, name, pass }: TurnProps) {
  const { t } = useI18n()
  const field = useRef<HTMLInputElement>(null)
  const title = useEditor(({ document }) => documentTitle(document))
  const drafts = useEditor(useShallow(({ document }) => draftsOf(document, round.id, name)))
  return (
    <RoundPage
      title={t('rounds.writing.turn', { name })}
      kicker={t('rounds.writing.for', { title: title === '' ? t('canvas.untitled') : title })}
      closeLabel={t('rounds.pause')}
      onClose={() => pass(false)}
      initialFocus={field}
      finish={() => pass(true)}
      footer={<DoneButton onClick={() => pass(true)} />}
    >
      <QuickEntry field={field} round={round} name={name} />
      <RoundStatus>{t('rounds.writing.own', { count: drafts.length })}</RoundStatus>
      <ul className={styles.drafts} aria-label={t('rounds.writing.list')}>
        {drafts.toReversed().map((draft) => (
          <DraftLine key={draft.id} draft={draft} />
        ))}
      </ul>
    </RoundPage>
  )
}

interface QuickEntryProps extends Pick<TurnProps, 'round' | 'name'> {
  readonly field: RefObject<HTMLInputElement | null>
}

function QuickEntry({ field, round, name }: QuickEntryProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const readList = useListReader()
  const [text, setText] = useState('')
  const add = (texts: readonly string[]): boolean =>
    execute(workshopCommands.addDrafts, { roundId: round.id, author: name, texts })
  const submit = (): void => {
    if (text.trim() !== '' && add([text])) setText('')
    field.current?.focus()
  }
  const paste = (event: ClipboardEvent): void => {
    const list = readList(event.clipboardData)
    if (list === null) return
    event.preventDefault()
    void list.then(add)
  }
  return (
    <form
      className={styles.entry}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <TextField
        ref={field}
        label={t('rounds.writing.field')}
        value={text}
        maxLength={LIMITS.title}
        autoComplete="off"
        enterKeyHint="done"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={keepCompositions}
        onPaste={paste}
      />
      <Button type="submit">{t('rounds.add')}</Button>
    </form>
  )
}

/** The Enter that ends a composition adds nothing. */
function keepCompositions(event: KeyboardEvent): void {
  if (event.key === 'Enter' && isInputMethodKey(event.nativeEvent)) event.preventDefault()
}

function DraftLine({ draft: { id, text } }: { readonly draft: Draft }) {
  const execute = useExecute()
  const { t } = useI18n()
  const [isEditing, setEditing] = useState(false)
  const keep = (words: string): void => {
    execute(workshopCommands.setDraft, { id, text: words })
    setEditing(false)
  }
  if (isEditing) return <DraftField text={text} keep={keep} cancel={() => setEditing(false)} />
  return (
    <li className={styles.draft}>
      <span className={styles.words} dir="auto">
        {text}
      </span>
      <IconButton label={t('rounds.writing.edit', { text })} icon={Pencil} onClick={() => setEditing(true)} />
      <IconButton
        label={t('rounds.writing.remove', { text })}
        icon={X}
        onClick={() => execute(workshopCommands.setDraft, { id, text: '' })}
      />
    </li>
  )
}

interface DraftFieldProps {
  readonly text: string
  readonly keep: (words: string) => void
  readonly cancel: () => void
}

function DraftField({ text, keep, cancel }: DraftFieldProps) {
  const { t } = useI18n()
  const [words, setWords] = useState(text)
  return (
    <li className={styles.draft}>
      <TextField
        ref={(field) => field?.focus()}
        className={styles.words}
        label={t('rounds.writing.edit', { text })}
        hideLabel
        value={words}
        maxLength={LIMITS.title}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
        onBlur={() => keep(words)}
        onKeyDown={(event) => {
          if (isInputMethodKey(event.nativeEvent)) return
          if (event.key === 'Enter') keep(words)
          else if (event.key === 'Escape') cancel()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
      />
    </li>
  )
}
