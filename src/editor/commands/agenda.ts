import {
  endAgenda as endedAgenda,
  extendAgenda,
  itemBeside,
  pauseOrResumeAgenda,
  presentItem,
  reviseAgenda as revisedAgenda,
  setMeta,
  startAgenda as startedAgenda,
  turnAgenda,
  type AgendaItemFields,
  type DocumentDiff,
  type DomainError,
  type Instant,
  type ReviseAgendaArgs,
  type StartAgendaArgs,
} from '../../domain'
import type { Result } from '../../lib'
import type { Command, CommandContext, CommandOutcome } from '../command'
import type { CommandId } from '../command-ids'
import type { Message } from '../messages'
import { announce, anywhere, commit, defineCommand } from './define-command'

/** How many minutes longer a step gets at a time. */
export const EXTENSION_MINUTES = 5

/** Asks how long the steps of a workshop take. */
export const startWorkshop = defineCommand({
  id: 'map.startWorkshop',
  category: 'map',
  run: () => ({ type: 'session', patch: { dialog: 'workshop', dialogRule: null } }),
})

/** Begins the agenda with its first step. */
export const startAgenda = defineCommand<Pick<StartAgendaArgs, 'items'>>({
  id: 'map.startAgenda',
  category: 'map',
  listed: false,
  run: ({ document, services: { clock, ids } }, { items }) => {
    const started = startedAgenda(document, { items, ids, now: clock.now() })
    return keep(started, saidOf(items[0]))
  },
})

/** Goes on with other items. */
export const reviseAgenda = defineCommand<Pick<ReviseAgendaArgs, 'before' | 'items'>>({
  id: 'map.reviseAgenda',
  category: 'map',
  listed: false,
  isEnabled: isGoingOn,
  run: ({ document, services: { clock, ids } }, revised) =>
    keep(revisedAgenda(document, { ...revised, ids, now: clock.now() })),
})

export const nextAgendaStep = turnCommand('map.nextAgendaStep', 1, 'Alt+PageDown')
export const previousAgendaStep = turnCommand('map.previousAgendaStep', -1, 'Alt+PageUp')

/** Gives the present step some minutes more. */
export const extendAgendaStep = agendaCommand('map.extendAgendaStep', 'Alt+Shift+PageDown', (context) =>
  keep(
    extendAgenda(context.document, { by: EXTENSION_MINUTES, now: context.services.clock.now() }),
    announce('agendaExtended', { count: EXTENSION_MINUTES }),
  ),
)

/** Stops the timer, or has it go on. */
export const pauseAgenda = agendaCommand('map.pauseAgenda', null, ({ document, services }) => {
  const isPaused = document.meta.agenda?.timer.type === 'paused'
  return keep(
    pauseOrResumeAgenda(document, { now: services.clock.now() }),
    announce(isPaused ? 'agendaResumed' : 'agendaPaused'),
  )
})

export const endAgenda = agendaCommand('map.endAgenda', null, ({ document }) =>
  keep(endedAgenda(document), announce('agendaEnded')),
)

/** Says anew when the present step ends, after the clock of the device was set back. */
export const correctAgendaTimer = defineCommand<{ readonly endsAt: Instant }>({
  id: 'map.correctAgendaTimer',
  category: 'map',
  listed: false,
  isEnabled: ({ document }) => document.meta.agenda?.timer.type === 'running',
  run: ({ document }, { endsAt }) => {
    const { agenda } = document.meta
    const corrected = agenda && { ...agenda, timer: { type: 'running' as const, endsAt } }
    return keep(setMeta(document, { fields: { agenda: corrected } }))
  },
})

function turnCommand(id: CommandId, by: 1 | -1, key: string): Command {
  return agendaCommand(id, key, ({ document, services }) =>
    keep(
      turnAgenda(document, { by, now: services.clock.now() }),
      saidOf(itemBeside(document, by) ?? undefined),
    ),
  )
}

/** A command that there is only during a workshop. */
function agendaCommand(
  id: CommandId,
  key: string | null,
  run: (context: CommandContext) => CommandOutcome,
): Command {
  return defineCommand({
    id,
    category: 'map',
    keybindings: key === null ? [] : anywhere(key),
    isEnabled: isGoingOn,
    run,
  })
}

function isGoingOn({ document }: CommandContext): boolean {
  return presentItem(document) !== null
}

/** What is said when an item begins. */
function saidOf(item: AgendaItemFields | undefined): Message | undefined {
  if (item === undefined) return undefined
  const { step, name, minutes } = item
  return announce('agendaStep', { step: name === '' && step !== null ? step : 'own', name, count: minutes })
}

/** Time cannot be taken back: the agenda is saved with the map, and undo passes over it. */
function keep(change: Result<DocumentDiff, DomainError>, said?: Message): CommandOutcome {
  return commit(change, { origin: 'unrecorded', ...(said && { announce: said }) })
}
