import { NODE_CHANGES, type NodeChangeCounts } from '../../../domain'
import type { I18n } from '../../../i18n'

/** "3 added, 1 moved"; a sentence of its own where no card differs. */
export function countsInWords({ t, list }: I18n, counts: NodeChangeCounts, hasSettings = false): string {
  const words = NODE_CHANGES.filter((change) => counts[change] > 0).map((change) =>
    t(`history.counts.${change}`, { count: counts[change] }),
  )
  const all = hasSettings ? [...words, t('history.counts.settings')] : words
  return all.length === 0 ? t('history.counts.none') : list(all)
}
