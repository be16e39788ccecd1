import type { I18n } from '../../i18n'
import type { Example, Files } from '../../ui'
import { examples } from './examples'

/** The examples in the language of the person. */
export function listExamples({ locale, t }: I18n, files: Files): readonly Example[] {
  return examples.map(({ id, titleKey, summaryKey, load }) => ({
    id,
    title: t(titleKey),
    summary: t(summaryKey),
    load: async () => files.read({ name: `${id}.md`, data: await load(locale) }),
  }))
}
