import type { NodeRecord } from '../../domain'
import type { I18n } from '../../i18n'

/** What a screen reader calls a node, e.g. "Objective: Make it a habit". */
export function cardName({ kind, title }: Pick<NodeRecord, 'kind' | 'title'>, { t }: I18n): string {
  return t(`canvas.name.${kind}`, { title: title === '' ? t('canvas.untitled') : title })
}
