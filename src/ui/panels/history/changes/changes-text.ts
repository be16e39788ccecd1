import type { I18n } from '../../../../i18n'
import { cardName } from '../../../node/card-name'
import { changeInWords } from '../../../node/plan/change-words'
import type { ChangedCard } from './group-changes'

/** The changes as a Markdown list: a card a point, its changes below it, each with its reason. */
export function changesAsText(cards: readonly ChangedCard[], i18n: I18n): string {
  const lines = cards.flatMap((card) => [
    `- **${cardName(card, i18n)}**`,
    ...card.entries.map((entry) => {
      const { what, values } = changeInWords(entry, i18n)
      const said = values === null ? what : i18n.t('changeLog.from', { what, ...values })
      const why = entry.reason === null || entry.reason === '' ? '' : ` – ${entry.reason}`
      return `  - ${i18n.dateTime(entry.at)}: ${said}${why}`
    }),
  ])
  return [`## ${i18n.t('changeLog.list.heading')}`, '', ...lines, ''].join('\n')
}

const COLUMNS = ['when', 'kind', 'card', 'what', 'from', 'to', 'reason'] as const

/** The changes as rows below their headings. */
export function changesAsCells(cards: readonly ChangedCard[], i18n: I18n): readonly (readonly string[])[] {
  const { t } = i18n
  return [
    COLUMNS.map((column) => t(`changeLog.list.columns.${column}`)),
    ...cards.flatMap(({ kind, title, entries }) =>
      entries.map((entry) => {
        const { what, values } = changeInWords(entry, i18n)
        const when = new Date(entry.at).toISOString()
        return [
          when,
          t(`kinds.${kind}`),
          title,
          what,
          values?.from ?? '',
          values?.to ?? '',
          entry.reason ?? '',
        ]
      }),
    ),
  ]
}
