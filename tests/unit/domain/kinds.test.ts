import { expect, it, vi } from 'vitest'
import {
  addNode,
  baselineId,
  checkInvariants,
  convertKind,
  createLiveDocument,
  mayContain,
  nextKind,
  parseContent,
  progressOf,
  setStage,
  type NodeId,
  type NodeKind,
  type PlainDate,
} from '../../../src/domain'
import type { KindDescriptor } from '../../../src/domain/kinds'
import { action, bigObjective, keyResult, objective, okr, range, type NodeSpec } from '../../support/builders'
import { must } from '../../support/must'

const TODAY = '2027-01-15' as PlainDate

vi.mock('../../../src/domain/model', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/domain/model')>()
  return { ...original, NODE_KINDS: [...original.NODE_KINDS, 'theme'] }
})

vi.mock('../../../src/domain/kinds', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../../src/domain/kinds')>()
  const theme: KindDescriptor = {
    children: ['objective'],
    level: 2,
    progress: 'children',
    countsForParent: true,
    counted: { kind: 'objective', name: 'objectives' },
    hasSides: true,
    supports: [],
    isPlanned: true,
    isGoal: false,
    isScheduled: false,
  }
  Object.assign(original.KINDS, { theme })
  original.KINDS.bigObjective.children satisfies readonly NodeKind[]
  Object.assign(original.KINDS.bigObjective, { children: ['objective', 'theme', 'idea'] })
  return original
})

/** The sixth kind: it exists only in the registry above, so the types do not know it. */
const THEME = 'theme' as NodeKind

function theme(title: string, ...children: NodeSpec[]): NodeSpec {
  return { kind: THEME, title, fields: { id: 'theme' }, children }
}

const id = (text: string) => text as NodeId
const content = okr(
  bigObjective(
    'Big',
    { id: 'big' },
    theme(
      'Theme',
      objective(
        'A',
        { id: 'a' },
        keyResult('K', { metric: range(0, 10, '', 5) }, action('do', { id: 'do' })),
      ),
    ),
  ),
)

it('a sixth kind follows from its entry: chain, validation, sides, progress and what is agreed', () => {
  expect(nextKind(THEME)).toBe('objective')
  expect(mayContain('bigObjective', THEME)).toBe(true)
  expect(mayContain(THEME, 'action')).toBe(false)

  const document = createLiveDocument(content)
  expect(progressOf(document, id('big'), TODAY)).toEqual({ value: 0.5, measured: 1, of: 1 })
  document.apply(
    must(addNode(document, { id: id('new'), parentId: id('theme'), kind: 'objective', title: 'B' })),
  )
  expect(document.node(id('new'))?.side).not.toBeNull()

  document.apply(must(setStage(document, { stage: 'commit', now: 0 })))
  expect(document.get('baselines', baselineId(id('theme')))?.title).toBe('Theme')
  expect(document.get('baselines', baselineId(id('do')))?.title).toBe('do')
  expect(document.meta.peak).toEqual({ objectives: 2, keyResults: 1 })

  document.apply(must(convertKind(document, { ids: [id('theme')], kind: 'idea' })))
  expect(document.node(id('new'))?.side).toBeNull()
  expect(checkInvariants(document)).toEqual([])
})

it('a file may hold it', () => {
  const root = { ...content, nodes: content.nodes.map((node) => ({ ...node, side: null })) }
  expect(parseContent(root)).toMatchObject({ ok: true })
})
