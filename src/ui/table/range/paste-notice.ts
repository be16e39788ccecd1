import type { I18n } from '../../../i18n'
import type { Pasting } from './copy-paste'

/** So many cells are named. */
const NAMED = 3

/** What a person must know of a paste: which cells stayed as they were, and a number with two readings. Null: all is as it was pasted. */
export function pasteNotice({ kept, twofold, beyond }: Pasting, { t, list }: I18n): string | null {
  const named = kept.slice(0, NAMED).map(({ node, column, text }) =>
    t('table.paste.cell', {
      column: t(`table.column.${column}`),
      title: node.title === '' ? t('canvas.untitled') : node.title,
      text,
    }),
  )
  const others = kept.length - named.length
  const items = others === 0 ? named : [...named, t('table.paste.more', { count: others })]
  const [first] = twofold
  const readings = first?.reading.type === 'value' ? first.reading.readings : null
  const sentences = [
    ...(kept.length === 0 ? [] : [t('table.paste.kept', { count: kept.length, list: list(items) })]),
    ...(beyond === 0 ? [] : [t('table.paste.beyond', { count: beyond })]),
    ...(first === undefined || readings === null
      ? []
      : [
          t('table.paste.readings', {
            text: first.text,
            taken: String(readings.taken),
            other: String(readings.other),
          }),
        ]),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}
