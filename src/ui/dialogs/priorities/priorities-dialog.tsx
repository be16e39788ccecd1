import { ArrowDown, ArrowUp, GripVertical, SquareParking } from 'lucide-react'
import { useRef, useState } from 'react'
import { objectivesInOrder, commands } from '../../../editor'
import type { NodeId, NodeRecord } from '../../../domain'
import { allRules, ruleSettingOf } from '../../../rules'
import { useEditor, useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Dialog } from '../../primitives/dialog'
import { IconButton } from '../../primitives/button/icon-button'
import styles from './priorities-dialog.module.css'

/** The objectives of the active node as a list, the most important first; a line shows how many are easy to keep in sight. */
export function PrioritiesDialog() {
  const execute = useExecute()
  const { t } = useI18n()
  const editor = useEditorInstance()
  const list = useRef<HTMLOListElement>(null)
  const [parentId] = useState(() => {
    const { document, session } = editor.store.getState()
    return objectivesInOrder(document, session.selection.active).parentId
  })
  useEditor(({ revision }) => revision)
  const { document } = editor.store.getState()
  const { objectives } = objectivesInOrder(document, parentId)
  const focus = focusOf(document.meta)
  return (
    <Dialog
      title={t('dialogs.priorities.title')}
      description={t('dialogs.priorities.description', { focus })}
      closeLabel={t('dialogs.close')}
      initialFocus={list}
      onClose={() => execute(commands.closeDialog)}
    >
      <ol ref={list} className={styles.list} tabIndex={-1}>
        {objectives.map((objective, index) => (
          <Row
            key={objective.id}
            objective={objective}
            family={objectives}
            index={index}
            beyond={index >= focus}
          />
        ))}
      </ol>
    </Dialog>
  )
}

function focusOf(meta: Parameters<typeof ruleSettingOf>[1]): number {
  const limits = allRules.flatMap((rule) => ruleSettingOf(rule, meta).limits)
  return limits.find(({ name }) => name === 'focus')?.value ?? Infinity
}

interface RowProps {
  readonly objective: NodeRecord
  readonly family: readonly NodeRecord[]
  readonly index: number
  /** Behind the line. */
  readonly beyond: boolean
}

function Row({ objective: { id, parentId, title }, family, index, beyond }: RowProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const named = title.trim() === '' ? t('canvas.untitled') : title
  /** Puts an objective behind the one at a place; −1: in front of all. */
  const put = (moved: NodeId, behind: number): void => {
    execute(commands.drop, { ids: [moved], parentId, after: family[behind]?.id ?? null })
  }
  return (
    <li
      className={styles.row}
      data-beyond={beyond || undefined}
      draggable
      onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, id)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={({ dataTransfer }) => {
        const moved = family.findIndex((each) => each.id === dataTransfer.getData(DRAGGED))
        const dropped = family[moved]
        if (dropped !== undefined && moved !== index) put(dropped.id, moved < index ? index : index - 1)
      }}
    >
      <GripVertical size={16} aria-hidden />
      <span className={styles.title} dir="auto">
        {named}
      </span>
      <IconButton
        label={t('dialogs.priorities.earlier', { title: named })}
        icon={ArrowUp}
        aria-disabled={index === 0}
        onClick={() => index > 0 && put(id, index - 2)}
      />
      <IconButton
        label={t('dialogs.priorities.later', { title: named })}
        icon={ArrowDown}
        aria-disabled={index === family.length - 1}
        onClick={() => index < family.length - 1 && put(id, index + 1)}
      />
      <IconButton
        label={t('dialogs.priorities.park', { title: named })}
        icon={SquareParking}
        onClick={() => execute(commands.park, { ids: [id] })}
      />
    </li>
  )
}

const DRAGGED = 'application/x-objectree-objective'
