import type { NodeRecord } from '../../domain'
import type { Finding, RuleContext } from '../types'
import { parentOf } from './family'
import { finding } from './finding'

/** What is to be said of a node's support for its parent. */
export function aboutSupport(
  node: NodeRecord,
  { document }: RuleContext,
  messageId: 'weak' | 'contested' | 'unrated',
): Finding {
  const parent = parentOf(document, node)
  const ratings = document.ratingsOf(node.id).map(({ rater, strength }) => `${rater}=${strength ?? ''}`)
  return finding(messageId, {
    data: { objective: parent?.title ?? '' },
    field: 'because',
    related: parent === undefined ? [] : [parent.id],
    evidence: [node.title, parent?.title ?? '', ...ratings].join('\n'),
    remedies: messageId === 'unrated' ? ['sayBecause'] : ['sayBecause', 'park'],
  })
}
