import { Trash2 } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'
import { LIMITS, type Relation } from '../../../domain'
import { commands } from '../../../editor'
import { isInputMethodKey, useComposition } from '../../fields/editing/composition'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './relations.module.css'
import type { DrawnRelation } from './visible-relations'

/** `PointerEvent.button` of the left button of a mouse, a finger and the tip of a pen. */
const MAIN_BUTTON = 0

/** The word on a relation, or the field that it is written in. */
export function RelationLabel({ relation, shape }: DrawnRelation) {
  const execute = useExecute()
  const { t } = useI18n()
  const edited = useEditor(({ ephemeral }) => ephemeral.relationEdit?.id === relation.id)
  const from = useEditor(({ document }) => document.node(relation.from)?.title ?? '')
  const to = useEditor(({ document }) => document.node(relation.to)?.title ?? '')
  const { x, y } = shape.label
  if (!edited && relation.label === '') return null
  return (
    <div
      className={styles.place}
      style={{ transform: `translate(${x}px,${y}px) translate(-50%,-50%)` }}
      data-relation-id={relation.id}
    >
      {edited ? (
        <LabelEditor relation={relation} />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className={`${styles.label} nopan`}
          aria-label={t('canvas.relation.name', { from, to, label: relation.label })}
          onClick={() => execute(commands.editRelation, { id: relation.id })}
        >
          {relation.label}
        </button>
      )}
    </div>
  )
}

function LabelEditor({ relation: { id, label } }: { readonly relation: Relation }) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const composition = useComposition()
  const before = useRef(label)
  const write = (text: string) => {
    if (!composition.isOpen()) execute(commands.setRelationLabel, { id, label: text })
  }
  const close = () => {
    execute(commands.closeRelation)
    focusView()
  }
  const press = (event: KeyboardEvent) => {
    if (isInputMethodKey(event.nativeEvent) || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') write(before.current)
    close()
  }
  return (
    <span className={`${styles.editor} nopan nodrag nowheel`}>
      <input
        dir="auto"
        ref={focusAtOnce}
        aria-label={t('canvas.relation.label')}
        placeholder={t('canvas.relation.placeholder')}
        maxLength={LIMITS.shortText}
        autoComplete="off"
        defaultValue={label}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={() => execute(commands.closeRelation)}
        onCompositionStart={composition.begin}
        onCompositionEnd={(event) => {
          composition.end()
          write(event.currentTarget.value)
        }}
      />
      <RemoveButton id={id} />
    </span>
  )
}

function RemoveButton({ id }: Pick<Relation, 'id'>) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const remove = () => {
    execute(commands.removeRelation, { id })
    focusView()
  }
  return (
    // The press comes before the field loses the focus and takes the button with it.
    <button
      type="button"
      aria-label={t('canvas.relation.remove')}
      data-tooltip={t('canvas.relation.remove')}
      onPointerDown={({ button }) => {
        if (button === MAIN_BUTTON) remove()
      }}
      onClick={remove}
    >
      <Trash2 size={14} aria-hidden />
    </button>
  )
}

function focusAtOnce(field: HTMLInputElement | null): void {
  field?.focus({ preventScroll: true })
}
