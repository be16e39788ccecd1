import { describe, expect, test } from 'vitest'
import { messagesOf } from '../../../src/i18n/catalogue'
import { compileMessage } from '../../../src/i18n/compile'
import { en } from '../../../src/i18n/messages/en'
import { zh } from '../../../src/i18n/messages/zh'
import { parametersOf } from '../../support/message-parameters'

const english = new Map(messagesOf(en))
const chinese = new Map(messagesOf(zh))

describe('the catalogues', () => {
  test('have the same keys in every language', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
  })

  test.each([...english.keys()])('%s takes the same parameters in every language', (key) => {
    expect(parametersOf(chinese.get(key) ?? '')).toEqual(parametersOf(english.get(key) ?? ''))
  })

  test.each([...english, ...chinese])('%s is well formed', (_key, text) => {
    expect(() => compileMessage(text, 'en')).not.toThrow()
  })

  test('leave no message empty', () => {
    const blank = [...english, ...chinese].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect(blank).toEqual([])
  })
})
