import type { HistoryList, PastState, Reference } from '../../session/session'
import { defineCommand } from '../define-command'

/** Marks on every card what became of it since the map was committed, or no longer. */
export const compareWithBaseline = defineCommand({
  id: 'view.compareWithBaseline',
  category: 'view',
  isEnabled: ({ document }) => document.count('baselines') > 0,
  run: ({ ephemeral: { comparedWith } }) => ({
    type: 'session',
    patch: { comparedWith: comparedWith?.type === 'baseline' ? null : { type: 'baseline' } },
  }),
})

/** The same since any earlier state; null: no longer. */
export const compareWith = defineCommand<{ readonly reference: Reference | null }>({
  id: 'view.compareWith',
  category: 'view',
  listed: false,
  run: (_context, { reference }) => ({ type: 'session', patch: { comparedWith: reference } }),
})

/** Opens History with what was changed since the map was committed. */
export const showChanges = defineCommand({
  id: 'view.showChanges',
  category: 'view',
  isEnabled: ({ document }) => document.count('baselines') > 0,
  run: () => ({
    type: 'session',
    patch: { panel: 'history', focusPanel: 'history', historyList: 'changes' },
  }),
})

/** Chooses what History lists. */
export const showHistoryList = defineCommand<{ readonly list: HistoryList }>({
  id: 'view.showHistoryList',
  category: 'view',
  listed: false,
  run: (_context, { list }) => ({ type: 'session', patch: { historyList: list } }),
})

/** Shows the map as it was, to be looked at only; null: as it is. */
export const showPastState = defineCommand<{ readonly pastState: PastState | null }>({
  id: 'view.showPastState',
  category: 'view',
  listed: false,
  run: (_context, { pastState }) => ({ type: 'session', patch: { pastState } }),
})
