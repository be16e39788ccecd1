import {
  Bell,
  BellOff,
  ChevronLeft,
  ChevronRight,
  ListOrdered,
  Pause,
  Play,
  Projector,
  Scaling,
  TimerReset,
  X,
} from 'lucide-react'
import { commands, EXTENSION_MINUTES, type Command } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { IconButton } from '../../primitives/button/icon-button'
import { keyLabel } from '../../primitives/key-label'
import styles from './agenda-bar.module.css'

interface AgendaButtonsProps {
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isPaused: boolean
  readonly isLarge: boolean
  readonly setLarge: (isLarge: boolean) => void
  readonly hasSound: boolean
  readonly setSound: (hasSound: boolean) => void
}

/** What a facilitator does with the agenda. */
export function AgendaButtons(props: AgendaButtonsProps) {
  const { isFirst, isLast, isPaused, isLarge, setLarge, hasSound, setSound } = props
  const execute = useExecute()
  const { t } = useI18n()
  const keyOf = ({ keybindings: [first] }: Command) => first && keyLabel(first.key)
  return (
    <div className={styles.buttons}>
      <IconButton
        label={t('workshop.agenda.back')}
        shortcut={keyOf(commands.previousAgendaStep)}
        icon={ChevronLeft}
        disabled={isFirst}
        onClick={() => execute(commands.previousAgendaStep)}
      />
      <IconButton
        label={t('workshop.agenda.next')}
        shortcut={keyOf(commands.nextAgendaStep)}
        icon={ChevronRight}
        disabled={isLast}
        onClick={() => execute(commands.nextAgendaStep)}
      />
      <IconButton
        label={t('workshop.agenda.extend', { count: EXTENSION_MINUTES })}
        shortcut={keyOf(commands.extendAgendaStep)}
        icon={TimerReset}
        onClick={() => execute(commands.extendAgendaStep)}
      />
      <IconButton
        label={t(isPaused ? 'workshop.agenda.resume' : 'workshop.agenda.pause')}
        icon={isPaused ? Play : Pause}
        onClick={() => execute(commands.pauseAgenda)}
      />
      <IconButton
        label={t('workshop.agenda.enlarge')}
        icon={Scaling}
        aria-pressed={isLarge}
        onClick={() => setLarge(!isLarge)}
      />
      <IconButton
        label={t('workshop.agenda.sound')}
        icon={hasSound ? Bell : BellOff}
        aria-pressed={hasSound}
        onClick={() => setSound(!hasSound)}
      />
      <IconButton
        label={t('commands.map.openProjector')}
        icon={Projector}
        onClick={() => execute(commands.openProjector)}
      />
      <IconButton
        label={t('workshop.editor.change')}
        icon={ListOrdered}
        onClick={() => execute(commands.startWorkshop)}
      />
      <IconButton label={t('workshop.agenda.end')} icon={X} onClick={() => execute(commands.endAgenda)} />
    </div>
  )
}
