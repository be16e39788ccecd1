import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contentOf, extractBranches, NODE_KINDS, type DocumentDiff, type NodeId } from '../../src/domain'
import { commands, parseSession, plainCommands, serialiseSession } from '../../src/editor'
import { createI18n } from '../../src/i18n'
import { en } from '../../src/i18n/messages/en'
import { bigObjective, idea, keyResult, objective, okr, parked } from '../support/builders'
import { createTestEditor, type TestEditor } from '../support/editor-harness'

const map = () =>
  okr(
    bigObjective('Big', objective('A', keyResult('A1'), keyResult('A2')), objective('B'), objective('C')),
    parked(idea('Later')),
  )

/** One thing that a person does: `what` chooses a command, `where` a node, `more` its arguments. */
interface Deed {
  readonly what: number
  readonly where: number
  readonly more: number
}

const deed = fc.record({ what: fc.nat(999), where: fc.nat(999), more: fc.nat(999) })

const pick = <Item>(items: readonly Item[], at: number): Item | undefined =>
  items[at % Math.max(items.length, 1)]

function anyNode(editor: TestEditor, where: number): NodeId | undefined {
  return pick([...editor.document().all('nodes')], where)?.id
}

const gestures: readonly ((editor: TestEditor, id: NodeId, more: number) => void)[] = [
  (editor, id) => editor.execute(commands.select, { ids: [id] }),
  (editor, id) => editor.execute(commands.toggleSelected, { id }),
  (editor, id, more) => editor.execute(commands.edit, { id, ...(more % 2 === 0 && { typed: `t${more}` }) }),
  (editor, _id, more) => {
    const { edit } = editor.state().ephemeral
    if (edit)
      editor.execute(commands.setTitle, { id: edit.nodeId, title: more % 5 === 0 ? ' ' : ` title ${more} ` })
  },
  (editor, _id, more) =>
    editor.execute(commands.closeEdit, {
      mode: more % 4 === 0 ? 'cancel' : 'commit',
      ...(more % 3 === 0 && { then: more % 2 === 0 ? ('child' as const) : ('sibling' as const) }),
    }),
  (editor, id, more) => editor.execute(commands.setFields, { ids: [id], fields: { effort: more % 101 } }),
  (editor, _id, more) => editor.execute(commands.setKind, { kind: pick(NODE_KINDS, more) ?? 'idea' }),
  (editor, nodeId, more) => editor.execute(commands.rateSupport, { nodeId, because: `b${more % 3}` }),
  (editor, nodeId, more) => editor.execute(commands.checkIn, { nodeId, value: more, confidence: null }),
  (editor, _id, more) => {
    const finding = pick(editor.state().checks.all(), more)
    const offer = finding && pick(finding.offers, more)
    if (finding && offer)
      editor.execute(commands.applyRemedy, { diagnosticKey: finding.key, remedyId: offer.id })
  },
  (editor, _id, more) => {
    const finding = pick(editor.state().checks.all(), more)
    if (finding) editor.execute(commands.dismiss, { diagnosticKey: finding.key })
  },
  (editor, id) => editor.execute(commands.cut, { ids: [id] }),
  (editor, id) => editor.execute(commands.paste, { content: extractBranches(editor.document(), [id]) }),
  (editor, _id, more) => editor.execute(commands.paste, { title: `line ${more}` }),
  (editor, _id, more) => editor.clock.advance(more),
]

const plain = plainCommands.filter(({ id }) => id !== 'edit.undo' && id !== 'edit.redo')

function perform(editor: TestEditor, { what, where, more }: Deed): void {
  const id = anyNode(editor, where)
  const gesture = what % 2 === 0 ? pick(gestures, what >> 1) : undefined
  const command = pick(plain, what >> 1)
  if (id !== undefined && gesture !== undefined) gesture(editor, id, more)
  else if (command !== undefined) editor.execute(command)
}

function expectSoundView(editor: TestEditor): void {
  const { session, ephemeral, document } = editor.state()
  const { ids, active } = session.selection
  expect(ids.filter((id) => document.node(id) === undefined)).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
  if (active === null) expect(ids).toEqual([])
  else expect(document.node(active)).toBeDefined()
  if (ephemeral.edit) expect(document.node(ephemeral.edit.nodeId)).toBeDefined()
}

describe('anything that a person does in the editor', () => {
  it('keeps every invariant and can be undone to the first document and redone to the last', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 20, maxLength: 200, size: 'max' }), (deeds) => {
        const editor = createTestEditor(map())
        const first = contentOf(editor.document())
        for (const each of deeds) {
          perform(editor, each)
          expectSoundView(editor)
        }
        editor.execute(commands.closeEdit, { mode: 'commit' })
        const last = contentOf(editor.document())
        while (editor.state().canUndo) {
          editor.execute(commands.undo)
          expectSoundView(editor)
        }
        expect(contentOf(editor.document())).toEqual(first)
        while (editor.state().canRedo) {
          editor.execute(commands.redo)
          expectSoundView(editor)
        }
        expect(contentOf(editor.document())).toEqual(last)
      }),
      { seed: 1, numRuns: 25 },
    )
  })

  it('is said in a sentence of the catalogue', () => {
    const i18n = createI18n('en', en)
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), (deeds) => {
        const editor = createTestEditor(map())
        for (const each of deeds) {
          perform(editor, each)
          const { announcement, toast } = editor.state()
          for (const said of [announcement, toast])
            if (said) expect(i18n.formatMessage(said.message)).not.toContain('editor.')
        }
      }),
      { seed: 2, numRuns: 40 },
    )
  })

  it('leaves a session that comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        const editor = createTestEditor(map())
        for (const each of deeds) perform(editor, each)
        const { session, document } = editor.state()
        const restored = parseSession(JSON.parse(JSON.stringify(serialiseSession(session))), document)
        expect(restored.selection).toEqual(session.selection)
        expect(restored.panel).toBe(session.panel)
      }),
      { seed: 3, numRuns: 20 },
    )
  })
})

/** Two tabs on one map that hear of each other's changes one after the other. */
describe('undo and redo beside another tab', () => {
  it('keep every invariant, whatever the other tab does in between', () => {
    const turn = fc.oneof(
      { weight: 4, arbitrary: fc.record({ tab: fc.constantFrom(0, 1), deed }) },
      { weight: 2, arbitrary: fc.record({ tab: fc.constantFrom(0, 1), back: fc.boolean() }) },
    )
    fc.assert(
      fc.property(fc.array(turn, { minLength: 10, maxLength: 80, size: 'max' }), (turns) => {
        const one = createTestEditor(map(), {}, 'one')
        const other = createTestEditor(map(), {}, 'other')
        follow(one, other)
        follow(other, one)
        for (const each of turns) {
          const tab = each.tab === 0 ? one : other
          if ('deed' in each) perform(tab, each.deed)
          else tab.execute(each.back ? commands.undo : commands.redo)
          expectSoundView(one)
          expectSoundView(other)
          expect(contentOf(one.document())).toEqual(contentOf(other.document()))
        }
      }),
      { seed: 4, numRuns: 40 },
    )
  })
})

function follow(leader: TestEditor, follower: TestEditor): void {
  leader.onTransaction(({ origin, diff }) => {
    if (origin !== 'remote') follower.applyRemote(copyOf(diff))
  })
}

/** What arrives from another tab shares no object with what was sent. */
function copyOf(diff: DocumentDiff): DocumentDiff {
  return structuredClone(diff)
}
