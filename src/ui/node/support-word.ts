import type { MessageKey } from '../../i18n'
import type { LinkEvidence, SupportState } from '../../rules'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'

/** States that a link needs a word for. */
const WORDS: ReadonlyMap<SupportState, MessageKey> = new Map([
  ['weak', 'canvas.edge.weak'],
  ['contested', 'canvas.edge.contested'],
  ['better-elsewhere', 'canvas.edge.elsewhere'],
  ['unrated', 'canvas.edge.open'],
  ['unsupported', 'canvas.edge.open'],
])

/** A link from a node to its parent. */
export interface SupportLink {
  /** Null where nothing is said of support. */
  readonly support: SupportState | null
  /** Between a Big O and an objective, where one that nothing is known of says nothing. */
  readonly trunk: boolean
  readonly evidence: LinkEvidence | null
}

/** The word of a link, e.g. "weak"; null where it needs none. */
export function useSupportWord({ support, trunk, evidence }: SupportLink): string | null {
  const { t } = useI18n()
  const place = useBetterPlace(evidence)
  const silent = trunk && (support === 'unrated' || support === 'unsupported')
  const word = silent || support === null ? undefined : WORDS.get(support)
  return word === undefined ? null : t(word, { place })
}

/** Which of its siblings the objective is that a card fits better, counted from 1; 0 where there is none. */
function useBetterPlace(evidence: LinkEvidence | null): number {
  const better = evidence?.betterParent?.id ?? null
  return useEditor(({ document }) => {
    const node = better === null ? undefined : document.node(better)
    if (node === undefined) return 0
    const family = document.children(node.parentId).filter((id) => document.node(id)?.kind === node.kind)
    return family.indexOf(node.id) + 1
  })
}
