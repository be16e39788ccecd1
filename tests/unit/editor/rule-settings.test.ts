import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/editor'
import { profileIdOf, profileOf } from '../../../src/rules'
import { keyResult, objective, bigObjective, okr, withMeta } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'

const keyResults = ['A', 'B', 'C', 'D'].map((name) => keyResult(`Shops in ${name} from 2 to 9`))
const crowded = okr(
  bigObjective(
    'Become the place people come to first',
    objective('Make every visit count', ...keyResults),
    objective('Be known in every town'),
  ),
)

const found = (editor: TestEditor) =>
  new Set(
    editor
      .state()
      .checks.all()
      .map(({ ruleId }) => ruleId),
  )
const levelOf = (editor: TestEditor, wanted: string) =>
  editor
    .state()
    .checks.all()
    .find(({ ruleId }) => ruleId === wanted)?.level

describe('a profile', () => {
  it('changes what is found, in one step of undo', () => {
    const editor = createTestEditor(crowded)
    expect([...found(editor)]).toEqual([])
    editor.execute(commands.setProfile, { profile: 'wodtke' })
    expect([...found(editor)].sort()).toEqual(['R01', 'R03'])
    editor.execute(commands.setProfile, { profile: 'viva' })
    expect([...found(editor)]).toEqual([])
    editor.execute(commands.undo)
    expect([...found(editor)].sort()).toEqual(['R01', 'R03'])
  })

  it('switches rules off and on', () => {
    const editor = createTestEditor(withMeta(crowded, { stage: 'commit' }))
    const spoken = (): boolean[] => (['R30', 'R45'] as const).map((id) => found(editor).has(id))
    expect(spoken()).toEqual([true, false])
    editor.execute(commands.setProfile, { profile: 'google' })
    expect(spoken()).toEqual([false, true])
  })

  it('takes the place of what was set by hand', () => {
    const editor = createTestEditor(crowded)
    editor.execute(commands.setLimit, { ruleId: 'R03', name: 'limit', value: 3 })
    editor.execute(commands.setProfile, { profile: 'viva' })
    expect(editor.document().meta).toMatchObject({ profile: 'viva', ruleSettings: {} })
  })
})

describe('a profile of the map’s own', () => {
  const profileAndBase = (editor: TestEditor) => {
    const { profile, basedOn } = editor.document().meta
    return [profile, basedOn]
  }

  it('comes with the first change, begins from the profile there was, and goes with the last one', () => {
    const editor = createTestEditor(withMeta(crowded, { profile: 'wodtke' }))
    editor.execute(commands.setLimit, { ruleId: 'R01', name: 'limit', value: 2 })
    expect(profileAndBase(editor)).toEqual(['custom', 'wodtke'])
    expect(found(editor)).not.toContain('R01')
    editor.execute(commands.undo)
    expect(profileAndBase(editor)).toEqual(['wodtke', null])
    editor.execute(commands.redo)
    editor.execute(commands.followProfile, { ruleId: 'R01' })
    expect(profileAndBase(editor)).toEqual(['wodtke', null])
  })

  it('keeps the limits that hold when it is chosen, in one step of undo', () => {
    const editor = createTestEditor(withMeta(crowded, { profile: 'wodtke' }))
    const before = [...found(editor)].sort()
    editor.execute(commands.setProfile, { profile: 'custom' })
    expect(profileAndBase(editor)).toEqual(['custom', 'wodtke'])
    expect([...found(editor)].sort()).toEqual(before)
    editor.execute(commands.undo)
    expect(profileAndBase(editor)).toEqual(['wodtke', null])
    editor.execute(commands.setProfile, { profile: 'custom' })
    editor.execute(commands.setProfile, { profile: 'viva' })
    expect(profileAndBase(editor)).toEqual(['viva', null])
    expect([...found(editor)]).toEqual([])
  })

  it('is what a map has whose profile was changed before it had a name', () => {
    const ruleSettings = { R03: { level: null, options: { limit: 4 } } }
    const { meta } = createTestEditor(withMeta(crowded, { profile: 'wodtke', ruleSettings })).document()
    expect([profileIdOf(meta), profileOf(meta).id]).toEqual(['custom', 'wodtke'])
  })

  it('begins from the method where nobody knows from what', () => {
    const meta = withMeta(crowded, { profile: 'custom', basedOn: 'nobody' })
    expect([...found(createTestEditor(meta))]).toEqual([])
  })
})

describe('a rule', () => {
  it('speaks at the level set for it, or not at all', () => {
    const editor = createTestEditor(crowded)
    editor.execute(commands.setLimit, { ruleId: 'R03', name: 'limit', value: 3 })
    expect(levelOf(editor, 'R03')).toBe('warn')
    editor.execute(commands.setRuleLevel, { ruleId: 'R03', level: 'ask' })
    expect(levelOf(editor, 'R03')).toBe('ask')
    editor.execute(commands.setRuleLevel, { ruleId: 'R03', level: 'off' })
    expect([...found(editor)]).toEqual([])
    editor.execute(commands.setRuleLevel, { ruleId: 'R03', level: null })
    expect(levelOf(editor, 'R03')).toBe('warn')
  })

  it('goes back to the profile, alone or with all others', () => {
    const editor = createTestEditor(crowded)
    const settings = () => Object.keys(editor.document().meta.ruleSettings)
    expect(editor.isEnabled(commands.followProfileInAll)).toBe(false)
    editor.execute(commands.setLimit, { ruleId: 'R01', name: 'limit', value: 1 })
    editor.execute(commands.setLimit, { ruleId: 'R03', name: 'limit', value: 3 })
    editor.execute(commands.setRuleLevel, { ruleId: 'R03', level: 'block' })
    editor.execute(commands.followProfile, { ruleId: 'R03' })
    expect(settings()).toEqual(['R01'])
    editor.execute(commands.followProfileInAll)
    expect(settings()).toEqual([])
    editor.execute(commands.undo)
    expect(settings()).toEqual(['R01'])
  })

  it('with the limit of its profile is not set at all', () => {
    const editor = createTestEditor(withMeta(crowded, { profile: 'wodtke' }))
    editor.execute(commands.setLimit, { ruleId: 'R03', name: 'limit', value: 4 })
    expect([...found(editor)]).toEqual(['R01'])
    editor.execute(commands.setLimit, { ruleId: 'R03', name: 'limit', value: 3 })
    expect(editor.document().meta.ruleSettings).toEqual({})
  })

  it.each([0, 21, 2.5, Number.NaN])('refuses a limit of %s', (value) => {
    const editor = createTestEditor(crowded)
    expect(editor.execute(commands.setLimit, { ruleId: 'R03', name: 'limit', value })).toBe(false)
    expect(editor.state().canUndo).toBe(false)
  })

  it('refuses names that no rule has', () => {
    const editor = createTestEditor(crowded)
    expect(editor.execute(commands.setLimit, { ruleId: 'R03', name: 'most', value: 3 })).toBe(false)
  })

  it('of another version is kept, and changes neither checks nor profile', () => {
    const ruleSettings = { R99: { level: 'block' as const, options: { limit: 2 } } }
    const editor = createTestEditor(withMeta(crowded, { ruleSettings }))
    const plain = createTestEditor(crowded)
    expect([...found(editor)]).toEqual([...found(plain)])
    expect(editor.isEnabled(commands.followProfileInAll)).toBe(false)
    editor.execute(commands.setLimit, { ruleId: 'R01', name: 'limit', value: 1 })
    editor.execute(commands.followProfileInAll)
    expect(editor.document().meta).toMatchObject({ ruleSettings, profile: 'method', basedOn: null })
    editor.execute(commands.setProfile, { profile: 'google' })
    expect(editor.document().meta).toMatchObject({ ruleSettings, profile: 'google' })
  })

  it('of a foreign file stays within its bounds', () => {
    const ruleSettings = { R03: { level: null, options: { limit: -7 } } }
    const editor = createTestEditor(withMeta(crowded, { ruleSettings }))
    const [finding] = editor.state().checks.all()
    expect(finding?.data).toMatchObject({ count: 4, limit: 1 })
  })
})

it('sets the days between two reviews, of which there is at least one', () => {
  const editor = createTestEditor(crowded)
  editor.execute(commands.setCadence, { days: 14 })
  expect(editor.document().meta.cadence).toBe(14)
  expect(editor.execute(commands.setCadence, { days: 0 })).toBe(false)
})

it('the page of a rule and its setting are dialogs about that rule', () => {
  const editor = createTestEditor(crowded)
  const open = () => [editor.state().ephemeral.dialog, editor.state().ephemeral.dialogRule]
  editor.execute(commands.explainRule, { ruleId: 'R03' })
  expect(open()).toEqual(['rules', 'R03'])
  editor.execute(commands.openRuleSetting, { ruleId: 'R03' })
  expect(open()).toEqual(['settings', 'R03'])
  editor.execute(commands.explainRules)
  expect(open()).toEqual(['rules', null])
  editor.execute(commands.closeDialog)
  expect(open()).toEqual([null, null])
})
