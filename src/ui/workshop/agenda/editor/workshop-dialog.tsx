import { useId, useState, type SubmitEvent } from 'react'
import {
  AGENDA_TEMPLATES,
  agendaItems,
  LIMITS,
  presentItem,
  totalMinutes,
  type AgendaItemFields,
} from '../../../../domain'
import { commands } from '../../../../editor'
import { expectDefined } from '../../../../lib'
import { useEditor, useEditorInstance } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Button } from '../../../primitives/button/button'
import { Dialog } from '../../../primitives/dialog'
import { Segmented } from '../../../primitives/input/segmented'
import styles from './agenda-editor.module.css'
import { draftOf, isDraftOf, itemsOf, type DraftItem } from './draft'
import { ItemList } from './item-list'
import { OwnAgendas } from './own-agendas'

/** The template that is proposed: ninety minutes. */
const PROPOSED = expectDefined(AGENDA_TEMPLATES[1], 'A template')

/** Asks what a workshop goes through and for how long, and begins it; one that is going on can be changed. */
export function WorkshopDialog() {
  const { t } = useI18n()
  const editor = useEditorInstance()
  const formId = useId()
  const present = useEditor(({ document }) => presentItem(document))
  // As they are when the dialog opens: what others change meanwhile stays.
  const [before] = useState(() => (present === null ? [] : agendaItems(editor.store.getState().document)))
  const [draft, setDraft] = useState(() => draftOf(present === null ? PROPOSED.items : before))
  const [isInvalid, setInvalid] = useState(false)
  const items = itemsOf(draft)
  const use = (next: readonly AgendaItemFields[]): void => setDraft(draftOf(next))
  const close = (): void => void editor.execute(commands.closeDialog)

  function finish(run: (items: readonly AgendaItemFields[]) => void): void {
    setInvalid(items === null)
    if (items === null) return
    close()
    run(items)
  }
  const goOn = () =>
    finish((valid) => {
      const written = valid.map((item, index) => ({ ...item, id: draft[index]?.id ?? null }))
      editor.execute(commands.reviseAgenda, { before, items: written })
    })
  const start = () => finish((valid) => editor.execute(commands.startAgenda, { items: valid }))

  return (
    <Dialog
      title={t('workshop.start.title')}
      description={t(present === null ? 'workshop.start.explained' : 'workshop.start.replaces')}
      closeLabel={t('dialogs.close')}
      onClose={close}
      footer={
        <>
          {present !== null && draft.some(({ id }) => id === present.id) && (
            <Button onClick={goOn}>{t('workshop.editor.goOn')}</Button>
          )}
          <Button variant="primary" type="submit" form={formId}>
            {t('workshop.start.begin')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className={styles.form}
        onSubmit={(event: SubmitEvent) => {
          event.preventDefault()
          start()
        }}
        noValidate
      >
        <Templates draft={draft} use={use} />
        <ItemList draft={draft} setDraft={setDraft} />
        <Total items={items} isInvalid={isInvalid} />
      </form>
      <OwnAgendas items={items} use={use} />
    </Dialog>
  )
}

interface TemplatesProps {
  readonly draft: readonly DraftItem[]
  readonly use: (items: readonly AgendaItemFields[]) => void
}

function Templates({ draft, use }: TemplatesProps) {
  const { t } = useI18n()
  return (
    <Segmented
      label={t('workshop.start.length')}
      value={AGENDA_TEMPLATES.find(({ items }) => isDraftOf(draft, items))?.total ?? null}
      segments={AGENDA_TEMPLATES.map(({ total }) => ({
        value: total,
        label: t('workshop.start.template', { minutes: total }),
      }))}
      onChange={(total) => {
        const template = AGENDA_TEMPLATES.find((known) => known.total === total)
        if (template !== undefined) use(template.items)
      }}
    />
  )
}

interface TotalProps {
  readonly items: readonly AgendaItemFields[] | null
  readonly isInvalid: boolean
}

/** How long all parts take together, or what is wrong with them. */
function Total({ items, isInvalid }: TotalProps) {
  const { t } = useI18n()
  if (items === null && isInvalid)
    return (
      <p role="alert" className={styles.problem}>
        {t('workshop.start.invalid', { limit: LIMITS.agendaMinutes })}
      </p>
    )
  return (
    <p className={styles.total}>
      {items === null ? '—' : t('workshop.start.total', { minutes: totalMinutes(items) })}
    </p>
  )
}
