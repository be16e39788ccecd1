type ExampleLocale = 'en' | 'zh'

type Loaders = Readonly<Record<ExampleLocale, () => Promise<string>>>

/**
 * The maps that the start page offers to look at, each with something for the checks to find. `titleKey` and
 * `summaryKey` name messages; `load` gives the map in the Markdown dialect, in English where a language has none.
 */
export const examples = [
  example('personalYear', {
    en: async () => (await import('./personal-year.en')).personalYear,
    zh: async () => (await import('./personal-year.zh')).personalYear,
  }),
  example('startUpQuarter', {
    en: async () => (await import('./start-up-quarter.en')).startUpQuarter,
    zh: async () => (await import('./start-up-quarter.zh')).startUpQuarter,
  }),
  example('teamQuarter', {
    en: async () => (await import('./team-quarter.en')).teamQuarter,
    zh: async () => (await import('./team-quarter.zh')).teamQuarter,
  }),
]

function example<Id extends string>(id: Id, loaders: Loaders) {
  return {
    id,
    titleKey: `io.examples.${id}.title` as const,
    summaryKey: `io.examples.${id}.summary` as const,
    load: (locale: string) => loaders[locale.startsWith('zh') ? 'zh' : 'en'](),
  }
}
