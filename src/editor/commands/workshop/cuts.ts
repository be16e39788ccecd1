import {
  cutCards as cutCardsOf,
  restoreCut as restoreCutOf,
  type CutCardsArgs,
  type CutId,
} from '../../../domain'
import { announce, commit, defineCommand } from '../define-command'

/** Parks cards with their reasons, and notes them in the log of what was cut. */
export const cutCards = defineCommand<Pick<CutCardsArgs, 'cuts'>>({
  id: 'map.cutCards',
  category: 'map',
  listed: false,
  run: ({ document, services: { clock } }, { cuts }) => {
    const count = cuts.length
    return commit(cutCardsOf(document, { cuts, date: clock.today() }), {
      announce: announce('parked', { count }),
      toast: { key: 'editor.toast.parked', data: { count } },
    })
  },
})

/** Brings a card that was cut back to the map. */
export const restoreCut = defineCommand<{ readonly id: CutId }>({
  id: 'map.restoreCut',
  category: 'map',
  listed: false,
  run: ({ document }, args) =>
    commit(restoreCutOf(document, args), { announce: announce('unparked', { count: 1 }) }),
})
