import type { NodeId } from '../../domain'
import { supportOf, type LinkEvidence } from '../../rules'
import { useEditor } from './editor'
import { useI18n } from './ports'

/** One sentence on what the titles show of a link; undefined where nothing is known. */
export function useEvidenceLine(id: NodeId, evidence: LinkEvidence | null): string | undefined {
  const { t, list } = useI18n()
  const isAsked = useEditor(({ document }) => supportOf(document, id, evidence) === 'better-elsewhere')
  const better = isAsked ? (evidence?.betterHome ?? null) : null
  const other = useEditor(({ document }) => (better === null ? '' : (document.node(better.id)?.title ?? '')))
  if (evidence === null) return undefined
  const { words, themes } = (better ?? evidence).common
  const shared = [...words, ...themes.map(([own, its]) => (own === its ? own : `${own} ↔ ${its}`))]
  if (better !== null) return t('details.support.closer', { other, shared: list(shared) })
  return shared.length === 0
    ? t('details.support.nothing')
    : t('details.support.shares', { shared: list(shared) })
}
