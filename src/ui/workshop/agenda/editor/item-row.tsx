import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { AGENDA_STEPS, LIMITS } from '../../../../domain'
import { useI18n } from '../../../hooks/ports'
import { IconButton } from '../../../primitives/button/icon-button'
import { Select } from '../../../primitives/input/select'
import { TextField } from '../../../primitives/input/text-field'
import { itemName } from '../item-texts'
import type { DraftItem } from './draft'
import styles from './agenda-editor.module.css'

interface ItemRowProps {
  readonly item: DraftItem
  /** Counted from 1. */
  readonly position: number
  readonly count: number
  readonly change: (fields: Partial<DraftItem>) => void
  readonly move: (by: 1 | -1) => void
  readonly remove: () => void
}

/** One part of the agenda: its name, its time, its tools, its place, and what the room is to do. */
export function ItemRow({ item, position, change, ...buttons }: ItemRowProps) {
  const i18n = useI18n()
  const { t } = i18n
  const name = itemName(item, i18n)
  const stepName = itemName({ step: item.step, name: '' }, i18n)
  return (
    <li className={styles.item} aria-label={t('workshop.editor.item', { position, name })}>
      <div className={styles.fields}>
        <TextField
          label={t('workshop.editor.name')}
          hideLabel={position > 1}
          maxLength={LIMITS.shortText}
          value={item.name}
          placeholder={stepName}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextField
          type="number"
          min={1}
          max={LIMITS.agendaMinutes}
          label={t('workshop.start.minutesOf', { step: name })}
          hideLabel
          value={item.minutes}
          onChange={(event) => change({ minutes: event.currentTarget.value })}
        />
        <Select
          label={t('workshop.editor.tools', { name })}
          value={item.step ?? 'other'}
          options={[...AGENDA_STEPS, 'other' as const].map((value) => ({
            value,
            label: t(`workshop.editor.toolsOf.${value}`),
          }))}
          onChange={(value) => change({ step: value === 'other' ? null : value })}
        />
        <RowButtons {...{ name, position, ...buttons }} />
      </div>
      <TextField
        label={t('workshop.editor.task', { name })}
        hideLabel
        maxLength={LIMITS.shortText}
        value={item.task}
        placeholder={
          item.step === null
            ? t('workshop.editor.taskPlaceholder')
            : t(`workshop.agenda.explained.${item.step}`)
        }
        onChange={(event) => change({ task: event.currentTarget.value })}
      />
    </li>
  )
}

interface RowButtonsProps extends Pick<ItemRowProps, 'position' | 'count' | 'move' | 'remove'> {
  readonly name: string
}

function RowButtons({ name, position, count, move, remove }: RowButtonsProps) {
  const { t } = useI18n()
  return (
    <div className={styles.buttons}>
      <IconButton
        label={t('workshop.editor.up', { name })}
        icon={ChevronUp}
        disabled={position === 1}
        onClick={() => move(-1)}
      />
      <IconButton
        label={t('workshop.editor.down', { name })}
        icon={ChevronDown}
        disabled={position === count}
        onClick={() => move(1)}
      />
      <IconButton
        label={t('workshop.editor.remove', { name })}
        icon={X}
        disabled={count === 1}
        onClick={remove}
      />
    </div>
  )
}
