import { describe, expect, test } from 'vitest'
import { createI18n, loadI18n, preferredLocale } from '../../../src/i18n'
import type { MessageKey } from '../../../src/i18n/catalogue'
import { parseLocale } from '../../../src/i18n/locale'
import { en } from '../../../src/i18n/messages/en'
import { pseudoLocalise } from '../../../src/i18n/pseudo'

describe('sentences', () => {
  const i18n = createI18n('en', en)

  test('follow the number', () => {
    expect(i18n.t('start.maps.nodes', { count: 1 })).toBe('1 card')
    expect(i18n.t('start.maps.nodes', { count: 12 })).toBe('12 cards')
  })

  test('take markup in a parameter as plain text', () => {
    expect(i18n.t('start.maps.deleted', { title: '<b>{x}</b>' })).toBe('Deleted <b>{x}</b>')
  })

  test('may hold another message', () => {
    const inner = { key: 'app.stage.draft' } as const
    expect(i18n.formatMessage({ key: 'start.maps.renamed', data: { title: inner } })).toBe('Renamed to Draft')
  })

  test.each([
    'commands.nowhere',
    'rules.at.all',
    'rules.nodeHasText',
    'rules.constructor',
    'commands.__proto__.x',
  ])('say the code %s that nobody knows as it is', (key) => {
    expect(i18n.t(key as MessageKey)).toBe(key)
  })
})

describe('formats', () => {
  test('write days, spans and numbers as the language does', async () => {
    const [english, chinese] = await Promise.all([loadI18n('en'), loadI18n('zh')])
    expect(english.date('2027-03-31')).toBe('Mar 31, 2027')
    expect(english.date('2027-03-31', 2027)).toBe('Mar 31')
    expect(chinese.date('2027-03-31')).toBe('2027年3月31日')
    expect(english.date('soon')).toBe('soon')
    expect(english.number(1234.567)).toBe('1,234.57')
    expect(english.percent(0.384)).toBe('38%')
    expect(chinese.list(['甲', '乙'])).toBe('甲和乙')
  })

  test.each([
    [0.00075, '0.00075'],
    [-0.001, '-0.001'],
    [-0, '0'],
    [0.004321, '0.0043'],
    [0.125, '0.13'],
  ])('write %d as %s: small numbers never as 0', async (value, text) => {
    expect((await loadI18n('en')).number(value)).toBe(text)
  })

  test('say how long ago in the largest whole unit', async () => {
    const { ago } = await loadI18n('en')
    const now = Date.UTC(2027, 0, 15, 9)
    expect(ago(now - 3 * 60_000, now)).toBe('3 minutes ago')
    expect(ago(now - 25 * 3_600_000, now)).toBe('yesterday')
    expect(ago(now, now)).toBe('now')
  })
})

describe('the pseudo-locale', () => {
  test('disguises text and keeps what the parser reads', () => {
    expect(pseudoLocalise('Deleted {title}')).toBe('⟦Ðéľéţéð {title}⟧')
    expect(pseudoLocalise('{count, plural, one {# node} other {# nodes}}')).toBe(
      '⟦{count, plural, one {# ñóðé} other {# ñóðéš}}⟧',
    )
  })

  test('can say every message of the catalogue', async () => {
    const { t } = await loadI18n('pseudo')
    expect(t('start.maps.nodes', { count: 2 })).toBe('⟦2 çářðš⟧')
  })
})

describe('the choice of a language', () => {
  test('takes the first that we speak', () => {
    expect(preferredLocale(['fr-FR', 'zh-TW', 'en'])).toBe('zh')
    expect(preferredLocale(['de', 'en-GB'])).toBe('en')
    expect(preferredLocale(['de'])).toBe('en')
  })

  test('believes only names that we know', () => {
    expect(parseLocale('zh')).toBe('zh')
    expect(parseLocale('constructor')).toBeNull()
  })
})
