import { describe, expect, expectTypeOf, it } from 'vitest'
import { KINDS, NODE_KINDS, TABLE_NAMES, type NodeKind, type TableName } from '../../../src/domain'
import { TABLES } from '../../../src/domain/tables'
import { turnIntoCommands } from '../../../src/editor'
import { en } from '../../../src/i18n/messages/en'
import { zh } from '../../../src/i18n/messages/zh'
import { KIND_PRESENTATIONS } from '../../../src/ui/kinds'
import { CARD_STYLES } from '../../../src/ui/map/cards/size/card-style'

/**
 * What a further kind and a further table have to be told to: each registry below has an entry for every name, and for
 * no other, so that the compiler asks for the missing ones as soon as a name is added.
 */
type MissingFor<Name extends string, Registry> = Exclude<Name, keyof Registry>
type SixKinds = NodeKind | 'theme'
type OneTableMore = TableName | 'stickers'

const KIND_REGISTRIES = {
  'domain/kinds.ts': KINDS,
  'ui/kinds.ts': KIND_PRESENTATIONS,
  'ui/map/cards/size/card-style.ts': CARD_STYLES,
  'i18n/messages/en/kinds.ts': en.kinds,
  'i18n/messages/zh/kinds.ts': zh.kinds,
  'i18n/messages/en/commands.ts': en.commands.node.turnInto,
  'i18n/messages/zh/commands.ts': zh.commands.node.turnInto,
} satisfies Readonly<Record<string, Readonly<Record<NodeKind, unknown>>>>

type KindRegistries = typeof KIND_REGISTRIES

describe('a sixth kind', () => {
  it('is asked for by the compiler in every registry of kinds', () => {
    expectTypeOf<{
      [File in keyof KindRegistries]: MissingFor<SixKinds, KindRegistries[File]>
    }>().toEqualTypeOf<Record<keyof KindRegistries, 'theme'>>()
    expectTypeOf<
      MissingFor<`turnInto${Capitalize<SixKinds>}`, typeof turnIntoCommands>
    >().toEqualTypeOf<'turnIntoTheme'>()
  })

  it.each(Object.entries(KIND_REGISTRIES))('%s names the kinds that there are', (_file, registry) => {
    expect(Object.keys(registry)).toEqual([...NODE_KINDS])
  })
})

describe('a further table', () => {
  it('is asked for by the compiler in the one registry of tables', () => {
    expectTypeOf<MissingFor<OneTableMore, typeof TABLES>>().toEqualTypeOf<'stickers'>()
    expect(Object.keys(TABLES)).toEqual([...TABLE_NAMES])
  })
})
