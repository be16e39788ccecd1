import { cutId, type Cut, type Ids, type NodeRecord } from '../../domain'
import type { ForeignCut } from './fields/cut-line'

/** The log of what was cut, each entry about a parked card with its title; about one that is gone where there is none. */
export function buildCuts(
  cuts: readonly ForeignCut[],
  nodes: readonly NodeRecord[],
  ids: Pick<Ids, 'node'>,
): readonly Cut[] {
  const left = nodes.filter(({ parked }) => parked !== null)
  return cuts.map((cut) => {
    const at = left.findIndex(({ title }) => inOneLine(title) === inOneLine(cut.title))
    const nodeId = (at < 0 ? undefined : left.splice(at, 1)[0]?.id) ?? ids.node()
    return { ...cut, id: cutId(nodeId), nodeId, parentId: null }
  })
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
