import {
  checkIn,
  sortByVotes as sortByVotesOf,
  type CardChoice,
  type Confidence,
  type NodeId,
} from '../../../domain'
import { announce, commit, defineCommand } from '../define-command'

/** Makes what people said together the confidence of a key result, as a check-in of today; its value stays. */
export const takeConfidence = defineCommand<{ readonly nodeId: NodeId; readonly confidence: Confidence }>({
  id: 'map.takeConfidence',
  category: 'map',
  listed: false,
  run: ({ document, services: { clock, ids } }, args) => {
    const date = clock.today()
    return commit(checkIn(document, { id: ids.checkIn(), date, today: date, ...args }), {
      announce: announce('checkedIn'),
    })
  },
})

/** Puts the cards of a vote in the order of their dots, each among its siblings. */
export const sortByVotes = defineCommand<CardChoice>({
  id: 'map.sortByVotes',
  category: 'map',
  listed: false,
  run: ({ document }, choice) =>
    commit(sortByVotesOf(document, choice), { announce: announce('sortedByVotes') }),
})
