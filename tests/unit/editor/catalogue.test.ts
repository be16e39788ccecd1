import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allCommands } from '../../../src/editor'
import { messagesOf } from '../../../src/i18n/catalogue'
import { en } from '../../../src/i18n/messages/en'
import { zh } from '../../../src/i18n/messages/zh'

const ROOM = new URL('../../../src/editor/', import.meta.url)

/** Keys of refusals and announcements as the sources of the room name them. */
function keysInUse(): ReadonlySet<string> {
  const sources = readdirSync(ROOM, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(new URL(name, ROOM), 'utf8'))
    .join('\n')
  const found = sources.matchAll(/\b(announce|refused)\(\s*'(\w+)'|'(editor\.\w+\.\w+)'/g)
  return new Set([...found].map(([, verb, code, key]) => key ?? `editor.${verb ?? ''}.${code ?? ''}`))
}

/** Domain errors that reach a person; `nothingToDo` is passed over in silence. */
const DOMAIN_CODES = [
  'notFound',
  'wouldCycle',
  'isRoot',
  'isBigObjective',
  'atEdge',
  'chainForbids',
  'tooLong',
  'tooMany',
  'invalid',
]

describe.each([
  ['English', en],
  ['Chinese', zh],
])('the %s catalogue', (_language, messages) => {
  const keys = new Set([...messagesOf(messages)].map(([key]) => key))

  it('names every command', () => {
    expect(allCommands.map(({ id }) => `commands.${id}`).filter((key) => !keys.has(key))).toEqual([])
  })

  it('has a sentence for everything the editor says', () => {
    const said = [...keysInUse(), ...DOMAIN_CODES.map((code) => `editor.refused.${code}`)]
    expect(said.filter((key) => !keys.has(key))).toEqual([])
  })
})

it('names no command that does not exist', () => {
  const ids = new Set(allCommands.map(({ id }) => `commands.${id}`))
  const named = [...messagesOf(en)].map(([key]) => key).filter((key) => key.startsWith('commands.'))
  expect(named.filter((key) => !ids.has(key))).toEqual([])
})
