import {
  addDays,
  KINDS,
  moveDates as moveDatesOf,
  setNodeFields,
  type Dates,
  type DocumentReader,
  type MovedEnd,
  type NodeId,
} from '../../../domain'
import type { Command, CommandContext, CommandOutcome } from '../../command'
import type { CommandId } from '../../command-ids'
import type { Message } from '../../messages'
import {
  announce,
  commit,
  defineCommand,
  hasTargets,
  onView,
  refused,
  targets,
  titleOf,
} from '../define-command'

interface SetDatesArgs {
  readonly id: NodeId
  readonly dates: Dates
}

/** Says from when until when something is worked at. */
export const setDates = defineCommand<SetDatesArgs>({
  id: 'node.setDates',
  category: 'node',
  listed: false,
  run: ({ document }, { id, dates }) =>
    commit(setNodeFields(document, { ids: [id], fields: dates }), { announce: saidOf(document, id, dates) }),
})

interface MoveDatesArgs {
  /** Absent: what is selected. */
  readonly ids?: readonly NodeId[]
  /** Days; negative: earlier. */
  readonly by: number
  readonly end: MovedEnd
}

/** Moves dates by some days. What has none yet is given the week from today on, or the first of the cycle. */
export const moveDates = defineCommand<MoveDatesArgs>({
  id: 'node.moveDates',
  category: 'node',
  listed: false,
  run: (context, args) => move(context, args),
})

export const datesEarlier = moveByKey('node.datesEarlier', 'ArrowLeft', { by: -1, end: 'both' })
export const datesLater = moveByKey('node.datesLater', 'ArrowRight', { by: 1, end: 'both' })
export const datesWeekEarlier = moveByKey('node.datesWeekEarlier', 'Shift+ArrowLeft', { by: -7, end: 'both' })
export const datesWeekLater = moveByKey('node.datesWeekLater', 'Shift+ArrowRight', { by: 7, end: 'both' })
export const dueEarlier = moveByKey('node.dueEarlier', 'Alt+ArrowLeft', { by: -1, end: 'due' })
export const dueLater = moveByKey('node.dueLater', 'Alt+ArrowRight', { by: 1, end: 'due' })
export const dueWeekEarlier = moveByKey('node.dueWeekEarlier', 'Alt+Shift+ArrowLeft', { by: -7, end: 'due' })
export const dueWeekLater = moveByKey('node.dueWeekLater', 'Alt+Shift+ArrowRight', { by: 7, end: 'due' })
export const startEarlier = moveByKey('node.startEarlier', 'Mod+ArrowLeft', { by: -1, end: 'start' })
export const startLater = moveByKey('node.startLater', 'Mod+ArrowRight', { by: 1, end: 'start' })

/** Takes the dates of what is selected away. */
export const clearDates = defineCommand({
  id: 'node.clearDates',
  category: 'node',
  keybindings: onView('timeline', 'Alt+Backspace', 'Alt+Delete'),
  isEnabled: (context) => scheduledAmong(context.document, targets(context)).length > 0,
  run: (context) => {
    const ids = scheduledAmong(context.document, targets(context))
    return commit(setNodeFields(context.document, { ids, fields: { start: null, due: null } }), {
      announce: announce('datesCleared', { count: ids.length }),
    })
  },
})

function moveByKey(id: CommandId, key: string, args: Omit<MoveDatesArgs, 'ids'>): Command {
  return defineCommand({
    id,
    category: 'node',
    keybindings: onView('timeline', key),
    listed: false,
    isEnabled: (context) => hasTargets(context),
    run: (context) => move(context, args),
  })
}

/** In a row, moves of the same nodes are one step of undo. */
function move(context: CommandContext, args: MoveDatesArgs): CommandOutcome {
  const { document } = context
  const ids = scheduledAmong(document, targets(context, args))
  const [first] = ids
  if (first === undefined) return refused('notScheduled')
  const undated = ids.filter((id) => !hasDates(document, id))
  const result =
    undated.length > 0
      ? setNodeFields(document, { ids: undated, fields: firstDates(context) })
      : moveDatesOf(document, { ...args, ids })
  if (!result.ok) return commit(result)
  const after = result.value.nodes?.updated.get(first)?.[1]
  const said =
    ids.length > 1 || after === undefined
      ? announce('datesMoved', { count: ids.length })
      : saidOf(document, first, after)
  return commit(result, { announce: said, mergeKey: `dates:${args.end}:${ids.join(' ')}` })
}

const FIRST_DAYS = 7

/** The week from today on; where that lies outside the cycle, the first week of the cycle. */
function firstDates({ document, services }: CommandContext): Dates {
  const today = services.clock.today()
  const { cycle } = document.meta
  const start = cycle !== null && (today < cycle.start || today > cycle.end) ? cycle.start : today
  return { start, due: addDays(start, FIRST_DAYS - 1) }
}

function scheduledAmong(document: DocumentReader, ids: readonly NodeId[]): readonly NodeId[] {
  return ids.filter((id) => {
    const node = document.node(id)
    return node !== undefined && KINDS[node.kind].isScheduled
  })
}

function hasDates(document: DocumentReader, id: NodeId): boolean {
  const node = document.node(id)
  return node !== undefined && (node.start !== null || node.due !== null)
}

/** "Draft templates: Jan 20 – 24, 2027" */
function saidOf(document: DocumentReader, id: NodeId, { start, due }: Dates): Message {
  const [from, to] = [start ?? due, due ?? start]
  if (from === null || to === null) return announce('datesCleared', { count: 1 })
  const code = start === null ? 'dueOn' : due === null ? 'startsOn' : 'dates'
  return announce(code, { title: titleOf(document, id), days: { start: from, end: to } })
}
