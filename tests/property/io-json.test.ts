import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  baselineId,
  planOf,
  type CheckIn,
  type Dismissal,
  type DocumentContent,
  type LogEntry,
  type LogEntryId,
  type NodeId,
  type Rating,
  type Relation,
} from '../../src/domain'
import { readText } from '../../src/io'
import { jsonCodec } from '../../src/io/json/json-codec'
import { weekRecords } from '../support/week'
import { previewOf, readContext, readTextWith } from '../unit/io/support'
import { carriedContent, nastyText } from './io-arbitraries'

/** A map in which every table holds something. */
const fullContent = fc.tuple(carriedContent, nastyText, fc.boolean()).map(([content, text, reversed]) => {
  const nodeId = content.nodes[0]?.id ?? ('' as NodeId)
  const relations = [{ id: 'r1', from: nodeId, to: nodeId, label: text } as Relation]
  const checkIns = [
    { id: 'c1', nodeId, date: '2027-01-08', value: 0.1, confidence: 6, note: text } as CheckIn,
  ]
  const ratings = [
    ...content.ratings,
    { id: 'x:Bo', nodeId, rater: 'Bo', strength: 2, because: text } as Rating,
  ]
  const dismissals = [
    {
      id: 'R10:x',
      nodeId,
      ruleId: 'R10',
      evidenceHash: 'h',
      relatedIds: '',
      reason: text,
      answer: { choice: 'unsure', date: '2027-01-08' },
    } as Dismissal,
  ]
  const baselines = content.nodes.slice(0, 1).map((node) => ({
    id: baselineId(node.id),
    nodeId: node.id,
    ...planOf(node),
    title: text,
  }))
  const log: LogEntry[] = [
    {
      ...{ id: 'gone:title:1.5' as LogEntryId, nodeId: 'gone' as NodeId, kind: 'objective', title: text },
      ...{ at: 1.5, change: 'title', from: text, to: 0.1, reason: null },
    },
  ]
  const nodes = content.nodes.map((node) => ({
    ...node,
    offset: { away: 1.5, down: -2 },
  }))
  const meta = content.meta.map((row) => ({
    ...row,
    committedAt: 1.5,
    peak: { objectives: 7, keyResults: 5 },
  }))
  return {
    ...content,
    meta,
    nodes: reversed ? nodes.reverse() : nodes,
    relations,
    checkIns,
    ratings,
    dismissals,
    baselines,
    log,
    ...weekRecords(nodeId, text),
  }
})

function byId(content: DocumentContent): unknown {
  return Object.entries(content).map(([table, rows]: [string, readonly { id: string }[]]) => [
    table,
    Object.fromEntries(rows.map((row) => [row.id, row])),
  ])
}

describe('JSON', () => {
  test('round trips are exact', () => {
    fc.assert(
      fc.property(fullContent, (content) => {
        const preview = previewOf(readTextWith(jsonCodec, jsonCodec.write(content)))
        expect(byId(preview.content)).toEqual(byId(content))
        expect(preview.losses).toEqual([])
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('is the same text whatever the order of the records', () => {
    fc.assert(
      fc.property(fullContent, (content) => {
        const shuffled = { ...content, nodes: [...content.nodes].reverse() }
        expect(jsonCodec.write(shuffled)).toBe(jsonCodec.write(content))
      }),
      { seed: 2, numRuns: 100 },
    )
  })

  test('reading answers whatever the text', async () => {
    const cut = fc
      .tuple(fullContent, fc.nat(3000))
      .map(([content, end]) => jsonCodec.write(content).slice(0, end))
    const text = fc.oneof(cut, fc.json(), fc.string({ unit: 'binary' }), nastyText)
    const name = fc.constantFrom('map.okr.json', 'map.md', '')
    await fc.assert(
      fc.asyncProperty(text, name, async (input, fileName) => {
        expect(typeof (await readText(input, readContext(fileName))).ok).toBe('boolean')
      }),
      { seed: 3, numRuns: 400 },
    )
  })
})
