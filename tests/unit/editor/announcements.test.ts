import { describe, expect, it } from 'vitest'
import { deleteBranches, setNodeFields } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { createI18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import { zh } from '../../../src/i18n/messages/zh'
import { bigObjective, keyResult, objective, okr, parked, idea, withMeta } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'
import { must } from '../../support/must'

const LANGUAGES = { en: createI18n('en', en), zh: createI18n('zh', zh) }

/** What the live region says last. */
function said(editor: TestEditor, language: keyof typeof LANGUAGES = 'en'): string | null {
  const { announcement } = editor.state()
  return announcement && LANGUAGES[language].formatMessage(announcement.message)
}

const map = () =>
  createTestEditor(
    okr(
      bigObjective(
        'Be heard',
        objective('A', { side: 'end' }, keyResult('One'), keyResult('Two'), keyResult('Three')),
        objective('B', { side: 'end' }),
        objective('', { id: 'blank', side: 'end' }),
      ),
      parked(idea('Later')),
    ),
  )

describe('a move', () => {
  it.each([
    ['Three', 'Alt+ArrowUp', 'Moved up: 2 of 3', '已上移：第 2 个，共 3 个'],
    ['One', 'Alt+ArrowDown', 'Moved down: 2 of 3', '已下移：第 2 个，共 3 个'],
    ['B', 'Alt+ArrowUp', 'Moved up: 1 of 3', '已上移：第 1 个，共 3 个'],
  ])('of %s by %s says the rank', (title, key, english, chinese) => {
    const editor = map()
    editor.select(title)
    editor.press(key)
    expect([said(editor), said(editor, 'zh')]).toEqual([english, chinese])
  })

  it('of several at once says no rank', () => {
    const editor = map()
    editor.select('Two', 'Three')
    editor.press('Alt+ArrowUp')
    expect(said(editor)).toBe('Moved up')
  })

  it('by a drop says the rank under the parent', () => {
    const editor = map()
    const drop = { ids: [editor.id('Three')], parentId: editor.id('A'), after: null }
    editor.execute(commands.drop, drop)
    expect(said(editor)).toBe('Moved under A: 1 of 3')
    editor.execute(commands.drop, { ids: [editor.id('Three')], parentId: editor.id('B') })
    expect(said(editor)).toBe('Moved under B: 1 of 1')
  })
})

describe('a fix', () => {
  const untidy = () =>
    createTestEditor(
      withMeta(
        okr(
          bigObjective(
            'Be loved',
            ...Array.from({ length: 7 }, (_, index) => objective(`Objective ${String(index)}`)),
          ),
        ),
        { stage: 'draft' },
      ),
    )

  it('says what was done, in both languages', () => {
    const editor = untidy()
    const diagnostic = editor
      .state()
      .checks.all()
      .find(({ offers }) => offers.some(({ type }) => type === 'fix'))
    const offer = diagnostic?.offers.find(({ type }) => type === 'fix')
    editor.execute(commands.applyRemedy, { diagnosticKey: diagnostic?.key ?? '', remedyId: offer?.id ?? '' })
    expect(said(editor)).toMatch(/^Fixed: \S/)
    expect(said(editor, 'zh')).toMatch(/^已修正：\S/)
    expect(said(editor)).not.toContain('rules.')
  })
})

describe('what another tab deletes', () => {
  function deleteElsewhere(editor: TestEditor, id: string): void {
    const ids = [...editor.document().all('nodes')].flatMap((node) => (node.id === id ? [node.id] : []))
    editor.applyRemote(must(deleteBranches(editor.document(), { ids })))
  }

  it('is said by its title where it was at work', () => {
    const editor = map()
    editor.select('Two')
    deleteElsewhere(editor, editor.id('Two'))
    expect(said(editor)).toBe('“Two” was deleted in another tab')
    expect(said(editor, 'zh')).toBe('“Two”已在另一个标签页中删除')
    expect(editor.selected()).toEqual(['A'])
  })

  it('is said where it went with the branch above', () => {
    const editor = map()
    editor.select('Two')
    deleteElsewhere(editor, editor.id('A'))
    expect(said(editor)).toBe('“Two” was deleted in another tab')
  })

  it('is said of a card without a title', () => {
    const editor = map()
    editor.execute(commands.select, { ids: [editor.find('').id] })
    deleteElsewhere(editor, 'blank')
    expect(said(editor)).toBe('“untitled” was deleted in another tab')
  })

  it('is not said of other cards, nor of changes', () => {
    const editor = map()
    editor.select('Two')
    const before = editor.state().announcement
    deleteElsewhere(editor, editor.id('Three'))
    const ids = [editor.id('Two')]
    editor.applyRemote(must(setNodeFields(editor.document(), { ids, fields: { owner: 'Maya' } })))
    expect(editor.state().announcement).toBe(before)
  })
})
