import type { Spread } from '../../../domain'
import { useI18n } from '../../hooks/ports'

/** Says the mean of some answers, between which they lie, and how many they are. */
export function useSpreadText(): (spread: Spread | null) => string {
  const { t, number } = useI18n()
  return (spread) =>
    spread === null
      ? t('rounds.nobody')
      : t('rounds.spread', {
          mean: number(spread.mean, 1),
          least: spread.least,
          most: spread.most,
          count: spread.count,
        })
}
