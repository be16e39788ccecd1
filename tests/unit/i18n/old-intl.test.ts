import { afterEach, describe, expect, it, vi } from 'vitest'
import { createI18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import { createTextMeasurer } from '../../../src/layout'

afterEach(() => vi.unstubAllGlobals())

/** In the same year in every time zone. */
const MIDYEAR = Date.UTC(1970, 5, 15, 12)

/** An Intl as a browser of some years ago has it. */
function without(...names: readonly (keyof typeof Intl)[]): void {
  const kept = Object.getOwnPropertyNames(Intl).filter((name) => !names.some((left) => left === name))
  vi.stubGlobal('Intl', Object.fromEntries(kept.map((name) => [name, Reflect.get(Intl, name)])))
}

describe('an old Intl', () => {
  it.each([['RelativeTimeFormat'], ['ListFormat'], ['Segmenter']] as const)(
    'without %s still says everything',
    (name) => {
      without(name)
      const i18n = createI18n('en', en)
      expect(i18n.list(['a', 'b'])).toMatch(/^a,? (?:and )?b$/)
      expect(i18n.ago(MIDYEAR, MIDYEAR + 3_600_000)).toMatch(/1 hour ago|1970/)
      expect(i18n.t('canvas.badge', { count: 2 })).toBe('2 checks')
      const style = { font: '15px sans', lineHeight: 20, maxWidth: 100 }
      expect(createTextMeasurer((text) => text.length * 7).measure('é👩‍👧', style).height).toBe(20)
    },
  )

  it('without ranges of dates says both days', () => {
    const { DateTimeFormat } = Intl
    class Plain {
      readonly #format: Intl.DateTimeFormat
      constructor(...given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
        this.#format = new DateTimeFormat(...given)
      }
      format(date: Date): string {
        return this.#format.format(date)
      }
    }
    vi.stubGlobal('Intl', { ...pick(), DateTimeFormat: Plain })
    expect(createI18n('en', en).dateRange('2027-01-01', '2027-03-31')).toBe('Jan 1, 2027 – Mar 31, 2027')
  })
})

function pick(): Record<string, unknown> {
  return Object.fromEntries(Object.getOwnPropertyNames(Intl).map((name) => [name, Reflect.get(Intl, name)]))
}
