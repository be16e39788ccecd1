import { ancestors, type Meta, type NodeId } from '../../../domain'
import type { EditorState } from '../../../editor'
import type { Diagnostic } from '../../../rules'

/** What of an editor is looked at. */
export type Watched = Pick<EditorState, 'document' | 'checks' | 'session' | 'ephemeral'>

/**
 * Finds what is new to say of the active card and those above it: findings of level block and warn that were not there
 * before, each once as long as what it read stays the same. A card is left alone while its title is written, and a
 * change of stage or settings, which brings many, is no news.
 */
export function createFindingWatch(): (state: Watched) => readonly Diagnostic[] {
  const known = new Map<NodeId, ReadonlySet<string>>()
  const said = new Set<string>()
  let settings = ''

  function newAt(id: NodeId, { checks, ephemeral }: Watched): Diagnostic[] {
    const before = known.get(id)
    if (before !== undefined && ephemeral.edit?.nodeId === id) return []
    const problemCount = checks.of(id).filter(({ level }) => level === 'block' || level === 'warn')
    known.set(id, new Set(problemCount.map(({ key }) => key)))
    return before === undefined
      ? []
      : problemCount.filter((each) => !before.has(each.key) && !said.has(newsOf(each)))
  }

  return (state) => {
    const { document, checks, session } = state
    const { active } = session.selection
    if (active === null || !checks.isComplete) return []
    const present = settingsOf(document.meta)
    if (present !== settings) known.clear()
    settings = present
    const found = [active, ...ancestors(document, active)].flatMap((id) => newAt(id, state))
    for (const each of found) said.add(newsOf(each))
    return found
  }
}

function newsOf({ key, evidenceHash }: Diagnostic): string {
  return `${key} ${evidenceHash}`
}

function settingsOf({ stage, profile, ruleSettings }: Meta): string {
  return JSON.stringify([stage, profile, ruleSettings])
}
