import type { DocumentContent } from '../../../src/domain'
import { inOrder } from '../../unit/io/support'

const NEW_EACH_TIME = { id: '', parentId: '', orderKey: '' }

/** What text formats promise to carry: everything but ids and order keys, in the order of the map. */
export function carried(content: DocumentContent): unknown {
  const ratings = new Map(content.ratings.map((rating) => [rating.nodeId, rating]))
  const ordered = inOrder(content)
  const placeOf = (id: string) => ordered.findIndex((node) => node.id === id)
  const checkIns = content.checkIns
    .map(({ nodeId, date, value, confidence, note }) => ({
      at: placeOf(nodeId),
      date,
      value,
      confidence,
      note,
    }))
    .sort((a, b) => a.at - b.at || (a.date < b.date ? -1 : 1))
  const relations = content.relations
    .map(({ from, to, label }) => ({ from: placeOf(from), to: placeOf(to), label }))
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const nodes = ordered.map((node) => {
    const rating = ratings.get(node.id)
    const says = rating && (rating.strength !== null || rating.because !== '')
    return {
      ...node,
      ...NEW_EACH_TIME,
      rating: says ? { strength: rating.strength, because: rating.because } : null,
    }
  })
  const outcomes = content.outcomes
    .map(({ nodeId, score, cause, next, sufficed }) => ({
      at: placeOf(nodeId),
      score,
      cause,
      next,
      sufficed,
    }))
    .sort((a, b) => a.at - b.at)
  const dots = content.votes
    .map(({ nodeId, value }) => ({ at: nodeId === null ? -1 : placeOf(nodeId), value }))
    .sort((a, b) => a.at - b.at)
  return { meta: content.meta, nodes, checkIns, relations, outcomes, dots }
}
