import {
  createLiveDocument,
  type CheckIn,
  type CheckInId,
  type Confidence,
  type DocumentContent,
  type DocumentReader,
  type Ids,
  type LiveDocument,
  type Meta,
  type NodeId,
  type NodeKind,
  type PlainDate,
  type RelationId,
} from '../../src/domain'
import { expectDefined } from '../../src/lib'
import {
  createRuleEngine,
  parseExampleOutline,
  parseExampleMetric,
  type Diagnostic,
  type ExampleLine,
  type LinkReader,
  type Rule,
  type RuleEngine,
} from '../../src/rules'
import { okr, withMeta, type Fields, type NodeSpec } from './builders'

interface OpenSpec {
  readonly kind: NodeKind
  readonly title: string
  readonly fields: Fields
  readonly children: OpenSpec[]
}

/** Reads the outline notation of rule examples: two spaces a level, kind, title, fields in braces. */
export function readOutline(outline: string): DocumentContent {
  const roots: OpenSpec[] = []
  const open: OpenSpec[] = []
  for (const { depth, kind, title, fields } of parseExampleOutline(outline)) {
    const spec = { kind, title, fields: readFields(fields), children: [] }
    const siblings = depth === 0 ? roots : expectDefined(open[depth - 1], `parent of "${title}"`).children
    siblings.push(spec)
    open.length = depth
    open.push(spec)
  }
  const content = okr(...(roots as readonly NodeSpec[]))
  return { ...content, checkIns: checkInsIn(outline, content) }
}

/** `checkIns=2026-12-21/5 2026-12-28/4` on a line: days and confidence. */
function checkInsIn(outline: string, { nodes }: DocumentContent): CheckIn[] {
  return parseExampleOutline(outline).flatMap(({ fields }, index) => {
    const said = fields.find(([name]) => name === 'checkIns')?.[1].split(/\s+/) ?? []
    const nodeId = expectDefined(nodes[index], `node of line ${index}`).id
    return said.map((entry): CheckIn => {
      const [date = '', confidence = ''] = entry.split('/')
      return {
        id: `${nodeId}:${date}` as CheckInId,
        nodeId,
        date: date as PlainDate,
        value: null,
        confidence: Number(confidence) as Confidence,
        note: '',
      }
    })
  })
}

function readFields(said: ExampleLine['fields']): Fields {
  const fields: Record<string, unknown> = {}
  for (const [name, value] of said) {
    if (name === 'milestone') fields['metric'] = { type: 'milestone', reached: false }
    else if (name === 'metric') fields['metric'] = rangeOf(value)
    else if (name === 'agreed') fields['agreed'] = { title: value, target: null }
    else if (name === 'agreedTarget') fields['agreed'] = { title: '', target: Number(value) }
    else if (name === 'parked') fields['parked'] = { reason: value }
    else if (name !== 'checkIns') fields[name] = NUMBERS.has(name) ? Number(value) : value
  }
  return fields
}

const NUMBERS = new Set(['effort', 'confidence', 'support', 'stretch'])

/** `24..31 %`: from, to, unit; an empty side is null. */
function rangeOf(text: string): unknown {
  const { from, to, unit, now } = parseExampleMetric(text)
  const side = (value: string): number | null => (value === '' ? null : Number(value))
  return { type: 'range', baseline: side(from), target: side(to), current: side(now), unit }
}

export const TODAY = '2027-01-04' as PlainDate
const stillClock = { now: () => 0, today: () => TODAY }

export interface Bench {
  readonly document: LiveDocument
  readonly engine: RuleEngine
  /** Everything found, as `R21 vague: title`. */
  readonly lines: () => string[]
  /** The one finding that matches. */
  readonly find: (ruleId: string, messageId?: string) => Diagnostic
  /** Takes a fix and checks again. */
  readonly fix: (diagnostic: Diagnostic, remedyId: string) => void
}

/** Checks to the end; where a reader of links follows the map, titles are compared as well. */
function settle(engine: RuleEngine): void {
  engine.work()
  if (engine.readLinks()) engine.work()
}

/** A map under a rule engine, checked to the end. */
export function bench(
  content: DocumentContent,
  meta: Partial<Omit<Meta, 'id'>>,
  rules?: readonly Rule[],
  links?: LinkReader,
): Bench {
  const document = createLiveDocument(withMeta(content, meta))
  const engine = createRuleEngine({ document, clock: stillClock, ...(rules === undefined ? {} : { rules }) })
  if (links !== undefined) engine.links.observe(links)
  settle(engine)
  const ids = countingIds()
  return {
    document,
    engine,
    lines: () => engine.all().map((diagnostic) => lineOf(document, diagnostic)),
    find: (ruleId, messageId) =>
      expectDefined(
        engine
          .all()
          .find(
            (each) => each.ruleId === ruleId && (messageId === undefined || each.messageId === messageId),
          ),
        `${ruleId} ${messageId ?? ''}`,
      ),
    fix: (diagnostic, remedyId) => {
      const diff = expectDefined(engine.fix(diagnostic, remedyId, ids), `fix ${remedyId}`)
      document.apply(diff)
      engine.update(diff)
      settle(engine)
    },
  }
}

/** Ids that tell in which order things were added. */
export function countingIds(): Pick<Ids, 'node' | 'relation'> {
  let nodes = 0
  let relations = 0
  return {
    node: () => `added${(nodes += 1)}` as NodeId,
    relation: () => `relation${(relations += 1)}` as RelationId,
  }
}

function lineOf(document: DocumentReader, { ruleId, messageId, nodeId }: Diagnostic): string {
  return `${ruleId} ${messageId}: ${document.node(nodeId)?.title ?? ''}`
}
