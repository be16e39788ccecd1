import { describe, expect, test } from 'vitest'
import { messagesOf } from '../../../src/i18n/catalogue'
import { compileMessage } from '../../../src/i18n/compile'
import { en } from '../../../src/i18n/messages/en'
import { zh } from '../../../src/i18n/messages/zh'

/** Names of the parameters of an ICU message: what follows a brace at an odd depth. */
function parametersOf(text: string): string[] {
  const found = new Set<string>()
  let depth = 0
  let before = ''
  for (const part of text.split(/('[{}][^']*'|[{}])/)) {
    if (part === '{') depth += 1
    else if (part === '}') depth -= 1
    else if (before === '{' && depth % 2 === 1) found.add(/^\s*(\w*)/.exec(part)?.[1] ?? '')
    before = part
  }
  return [...found].sort()
}

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
