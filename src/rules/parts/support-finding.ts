import type { DocumentReader, NodeRecord } from '../../domain'
import type { LinkEvidence, SharedTheme } from '../link/types'
import type { Finding, RuleContext } from '../types'
import { parentOf } from './family'
import { finding, NAMED_BY_CHANGE } from './finding'

type SupportMessage = 'weak' | 'contested' | 'unrated' | 'unsupported'

/** What is to be said of a node's support for its parent. */
export function supportFinding(
  node: NodeRecord,
  { document }: RuleContext,
  messageId: SupportMessage,
): Finding {
  const parent = parentOf(document, node)
  return finding(messageId, {
    data: { ...NAMED_BY_CHANGE, objective: parent?.title ?? '' },
    field: 'because',
    related: parent === undefined ? [] : [parent.id],
    evidence: evidenceOfSupport(document, node),
    remedies:
      messageId === 'weak' || messageId === 'contested'
        ? ['sayBecause', 'moveElsewhere', 'park']
        : ['sayBecause'],
  })
}

/** The question whether a key result belongs to the objective to which it reads closer. */
export function betterParentFinding(
  node: NodeRecord,
  context: RuleContext,
  { id, common }: NonNullable<LinkEvidence['betterParent']>,
): Finding {
  const about = supportFinding(node, context, 'unsupported')
  return {
    ...about,
    messageId: 'betterElsewhere',
    data: {
      ...about.data,
      other: context.document.node(id)?.title ?? '',
      words: common.words.length > 0 ? common.words.join(', ') : common.themes.map(themeText).join(', '),
    },
    ranges: common.ranges,
    related: [...about.related, id],
    remedies: ['keep', 'move', 'swap'],
  }
}

function themeText([own, other]: SharedTheme): string {
  return own === other ? own : `${own} – ${other}`
}

/** What is read of a link: both titles and what people said; a dismissal holds as long as it stays. */
export function evidenceOfSupport(document: DocumentReader, node: NodeRecord): string {
  const ratings = document
    .rowsOf('ratings', node.id)
    .map(({ rater, strength }) => `${rater}=${strength ?? ''}`)
  return [node.title, parentOf(document, node)?.title ?? '', ...ratings].join('\n')
}
