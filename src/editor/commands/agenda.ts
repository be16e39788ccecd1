import {
  extendAgenda,
  pauseOrResumeAgenda,
  presentItem,
  reviseAgenda as revisedAgenda,
  setMeta,
  startAgenda as agendaFrom,
  turnAgenda,
  type Agenda,
  type AgendaItem,
  type Instant,
} from '../../domain'
import type { Command, CommandContext, CommandOutcome } from '../command'
import type { CommandId } from '../command-ids'
import type { Message } from '../messages'
import { announce, anywhere, commit, defineCommand, refused } from './define-command'

/** How many minutes longer a step gets at a time. */
export const EXTENSION_MINUTES = 5

/** Asks how long the steps of a workshop take. */
export const startWorkshop = defineCommand({
  id: 'map.startWorkshop',
  category: 'map',
  run: () => ({ type: 'session', patch: { dialog: 'workshop', dialogRule: null } }),
})

/** Begins the agenda with its first step. */
export const startAgenda = defineCommand<{ readonly items: readonly AgendaItem[] }>({
  id: 'map.startAgenda',
  category: 'map',
  listed: false,
  run: (context, { items }) => toItem(context, agendaFrom(items, context.services.clock.now())),
})

/** Goes on with other items; `at` is where the present one stands among them. */
export const reviseAgenda = defineCommand<Pick<Agenda, 'items' | 'at'>>({
  id: 'map.reviseAgenda',
  category: 'map',
  listed: false,
  isEnabled: ({ document }) => document.meta.agenda !== null,
  run: (context, revised) => {
    const { agenda } = context.document.meta
    const next = agenda && revisedAgenda(agenda, revised, context.services.clock.now())
    return next === null ? refused('notFound') : keep(context, next)
  },
})

export const nextAgendaStep = turnCommand('map.nextAgendaStep', 1, 'Alt+PageDown')
export const previousAgendaStep = turnCommand('map.previousAgendaStep', -1, 'Alt+PageUp')

/** Gives the present step some minutes more. */
export const extendAgendaStep = agendaCommand(
  'map.extendAgendaStep',
  'Alt+Shift+PageDown',
  (context, agenda) => {
    const longer = extendAgenda(agenda, EXTENSION_MINUTES, context.services.clock.now())
    return longer === null
      ? refused('atEdge')
      : keep(context, longer, announce('agendaExtended', { count: EXTENSION_MINUTES }))
  },
)

/** Stops the timer, or has it go on. */
export const pauseAgenda = agendaCommand('map.pauseAgenda', null, (context, agenda) => {
  const next = pauseOrResumeAgenda(agenda, context.services.clock.now())
  return keep(context, next, announce(next.timer.type === 'paused' ? 'agendaPaused' : 'agendaResumed'))
})

export const endAgenda = agendaCommand('map.endAgenda', null, (context) =>
  keep(context, null, announce('agendaEnded')),
)

/** Says anew when the present step ends, after the clock of the device was set back. */
export const correctAgendaTimer = defineCommand<{ readonly endsAt: Instant }>({
  id: 'map.correctAgendaTimer',
  category: 'map',
  listed: false,
  isEnabled: ({ document }) => document.meta.agenda?.timer.type === 'running',
  run: (context, { endsAt }) => {
    const { agenda } = context.document.meta
    return keep(context, agenda && { ...agenda, timer: { type: 'running', endsAt } })
  },
})

function turnCommand(id: CommandId, by: 1 | -1, key: string): Command {
  return agendaCommand(id, key, (context, agenda) => {
    const next = turnAgenda(agenda, by, context.services.clock.now())
    return next === null ? refused('atEdge') : toItem(context, next)
  })
}

/** A command that there is only during a workshop. */
function agendaCommand(
  id: CommandId,
  key: string | null,
  run: (context: CommandContext, agenda: Agenda) => CommandOutcome,
): Command {
  return defineCommand({
    id,
    category: 'map',
    keybindings: key === null ? [] : anywhere(key),
    isEnabled: ({ document }) => document.meta.agenda !== null,
    run: (context) => {
      const { agenda } = context.document.meta
      return agenda === null ? refused('notFound') : run(context, agenda)
    },
  })
}

function toItem(context: CommandContext, agenda: Agenda | null): CommandOutcome {
  const item = agenda && presentItem(agenda)
  if (item === null) return refused('atEdge')
  const { step, name, minutes } = item
  const said = { step: name === '' && step !== null ? step : 'own', name, count: minutes }
  return keep(context, agenda, announce('agendaStep', said))
}

/** Time cannot be taken back: the agenda is saved with the map, and undo passes over it. */
function keep({ document }: CommandContext, agenda: Agenda | null, said?: Message): CommandOutcome {
  return commit(setMeta(document, { fields: { agenda } }), {
    origin: 'unrecorded',
    ...(said && { announce: said }),
  })
}
