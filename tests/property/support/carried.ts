import type { DocumentContent } from '../../../src/domain'
import { inOrder } from '../../unit/io/support'

const NEW_EACH_TIME = { id: '', parentId: '', orderKey: '' }

/** What text formats promise to carry: everything but ids and order keys, in the order of the map. */
export function carried(content: DocumentContent): unknown {
  const ratings = new Map(content.ratings.map((rating) => [rating.nodeId, rating]))
  const nodes = inOrder(content).map((node) => {
    const rating = ratings.get(node.id)
    const says = rating && (rating.strength !== null || rating.because !== '')
    return {
      ...node,
      ...NEW_EACH_TIME,
      rating: says ? { strength: rating.strength, because: rating.because } : null,
    }
  })
  return { meta: content.meta, nodes }
}
