import type { NodeId } from '../../domain'
import { supportOf, type LinkEvidence } from '../../rules'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'

type Common = LinkEvidence['common']

/** The sentence on what a key result and its objective have in common. */
export function useCommonText(): (common: Common) => string {
  const { t, list } = useI18n()
  return (common) => {
    const shared = sharedIn(common)
    return shared.length === 0
      ? t('details.support.nothing')
      : t('details.support.shares', { shared: list(shared) })
  }
}

/** The same in few words, where it is plain of which card and objective it speaks. */
export function useEvidenceWords(): (common: Common) => string {
  const { t, list } = useI18n()
  return (common) => {
    const shared = sharedIn(common)
    return shared.length === 0 ? t('checks.link.nothing') : t('checks.link.shares', { shared: list(shared) })
  }
}

/** One sentence on what the titles show of a link; undefined where nothing is known. */
export function useEvidenceText(id: NodeId, evidence: LinkEvidence | null): string | undefined {
  const { t, list } = useI18n()
  const commonText = useCommonText()
  const isAsked = useEditor(({ document }) => supportOf(document, id, evidence) === 'better-elsewhere')
  const better = isAsked ? (evidence?.betterParent ?? null) : null
  const other = useEditor(({ document }) => (better === null ? '' : (document.node(better.id)?.title ?? '')))
  if (better !== null) return t('details.support.closer', { other, shared: list(sharedIn(better.common)) })
  return evidence === null ? undefined : commonText(evidence.common)
}

function sharedIn({ words, themes }: Common): string[] {
  return [...words, ...themes.map(([own, other]) => (own === other ? own : `${own} ↔ ${other}`))]
}
