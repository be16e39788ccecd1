import { createJSONStorage, persist } from 'zustand/middleware'
import { createStore, type StoreApi } from 'zustand/vanilla'
import { parseLocale, type Locale } from '../../i18n'
import { safeStorage } from '../../lib'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const GUIDES = ['auto', 'shown', 'closed'] as const
/** The first steps: shown while a map is empty, until they are closed; called back, they are shown on every map. */
export type Guide = (typeof GUIDES)[number]

/** Choices of the person at this browser. */
interface Preferences {
  readonly theme: Theme
  /** Null until chosen: the browser's language is followed. */
  readonly locale: Locale | null
  readonly guide: Guide
  /** What a view remembers, by the id of the view, which checks it itself. */
  readonly ofViews: Readonly<Record<string, unknown>>
  readonly setTheme: (theme: Theme) => void
  readonly setLocale: (locale: Locale) => void
  readonly setGuide: (guide: Guide) => void
  readonly setOfView: (view: string, remembered: unknown) => void
}

export type PreferencesStore = Pick<StoreApi<Preferences>, 'getState' | 'getInitialState' | 'subscribe'>

const STORAGE_KEY = 'objectree.preferences'

/**
 * Preferences kept in the browser's local storage, which follow a choice made in another tab; what is found there is
 * checked before it is believed.
 */
export function createPreferences(): PreferencesStore {
  const store = createStore<Preferences>()(
    persist(
      (set) => ({
        theme: 'system',
        locale: null,
        guide: 'auto',
        ofViews: {},
        setTheme: (theme) => set({ theme }),
        setLocale: (locale) => set({ locale }),
        setGuide: (guide) => set({ guide }),
        setOfView: (view, remembered) =>
          set(({ ofViews }) => ({ ofViews: { ...ofViews, [view]: remembered } })),
      }),
      {
        name: STORAGE_KEY,
        storage: createJSONStorage(() => safeStorage(() => localStorage)),
        partialize: ({ theme, locale, guide, ofViews }) => ({ theme, locale, guide, ofViews }),
        merge: (stored, current) => ({ ...current, ...parsePreferences(stored) }),
      },
    ),
  )
  // The key is null where another tab cleared everything.
  window.addEventListener('storage', ({ key }) => {
    if (key === STORAGE_KEY || key === null) void store.persist.rehydrate()
  })
  return store
}

function parsePreferences(stored: unknown): Pick<Preferences, 'theme' | 'locale' | 'guide' | 'ofViews'> {
  const fields = new Map(Object.entries(stored ?? {}) as Iterable<[string, unknown]>)
  const [locale, ofViews] = [fields.get('locale'), fields.get('ofViews')]
  return {
    theme: THEMES.find((theme) => theme === fields.get('theme')) ?? 'system',
    locale: typeof locale === 'string' ? parseLocale(locale) : null,
    guide: GUIDES.find((guide) => guide === fields.get('guide')) ?? 'auto',
    ofViews: typeof ofViews === 'object' && ofViews !== null ? { ...ofViews } : {},
  }
}
