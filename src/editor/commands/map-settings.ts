import {
  ARRANGEMENTS,
  setMeta,
  setStage as setStageOf,
  STAGES,
  type Arrangement,
  type Cycle,
  type Meta,
  type Stage,
} from '../../domain'
import type { CommandContext, CommandOutcome } from '../command'
import type { Message } from '../messages'
import { announce, commit, defineCommand } from './define-command'

/** Sets the stage of the map; each rule says from which stage on it is on. */
export const setStage = defineCommand<{ readonly stage: Stage }>({
  id: 'map.setStage',
  category: 'map',
  listed: false,
  run: ({ document, services }, { stage }) =>
    commit(setStageOf(document, { stage, now: services.clock.now() }), {
      announce: announce('stage', { stage }),
    }),
})

export const setArrangement = defineCommand<{ readonly arrangement: Arrangement }>({
  id: 'map.setArrangement',
  category: 'map',
  listed: false,
  run: (context, { arrangement }) =>
    setting(context, { arrangement }, announce('arrangement', { arrangement })),
})

/** Names the map; an empty name gives it that of its Big O. */
export const setMapTitle = defineCommand<{ readonly title: string; readonly mergeKey?: string }>({
  id: 'map.setTitle',
  category: 'map',
  listed: false,
  run: ({ document }, { title, mergeKey }) =>
    commit(
      setMeta(document, { fields: { title: title.trim() || null } }),
      mergeKey === undefined ? {} : { mergeKey },
    ),
})

export const setCycle = defineCommand<{ readonly cycle: Cycle | null }>({
  id: 'map.setCycle',
  category: 'map',
  listed: false,
  run: (context, { cycle }) => setting(context, { cycle }),
})

/** Sets how many days lie between two reviews. */
export const setCadence = defineCommand<{ readonly days: number; readonly mergeKey?: string }>({
  id: 'map.setCadence',
  category: 'map',
  listed: false,
  run: ({ document }, { days, mergeKey }) =>
    commit(setMeta(document, { fields: { cadence: days } }), mergeKey === undefined ? {} : { mergeKey }),
})

const [brainstorm, draft, toCommit, run, close] = STAGES
export const stageBrainstorm = stageCommand(brainstorm)
export const stageDraft = stageCommand(draft)
export const stageCommit = stageCommand(toCommit)
export const stageRun = stageCommand(run)
export const stageClose = stageCommand(close)

const [bothSides, right, topDown] = ARRANGEMENTS
export const arrangeBothSides = arrangeCommand(bothSides)
export const arrangeRight = arrangeCommand(right)
export const arrangeTopDown = arrangeCommand(topDown)

function stageCommand(stage: Stage) {
  return defineCommand({
    id: `map.stage.${stage}`,
    category: 'map',
    isEnabled: ({ document }) => document.meta.stage !== stage,
    run: (context) => setStage.run(context, { stage }),
  })
}

function arrangeCommand(arrangement: Arrangement) {
  return defineCommand({
    id: `map.arrange.${arrangement}`,
    category: 'map',
    isEnabled: ({ document }) => document.meta.arrangement !== arrangement,
    run: (context) => setArrangement.run(context, { arrangement }),
  })
}

function setting(
  { document }: CommandContext,
  fields: Partial<Omit<Meta, 'id'>>,
  said?: Message,
): CommandOutcome {
  return commit(setMeta(document, { fields }), said === undefined ? {} : { announce: said })
}
