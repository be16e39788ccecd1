import type { NodeId } from '../../domain'
import type { Diagnostic } from '../types'
import type { Agenda } from './agenda'
import type { Checker } from './checker'
import type { Findings } from './findings'
import type { UnreadTitles } from './unread-titles'

/** Works off an agenda, node by node. */
export interface Worker {
  /** Files or checks one node; false when nothing is left to do. */
  step(): boolean
  /** Forgets a node that left the map. */
  readonly drop: (id: NodeId) => void
  /** Grows when what is found changes. */
  readonly changes: number
}

export interface WorkerInput {
  readonly agenda: Agenda
  readonly checker: Checker
  readonly findings: Findings
  readonly unread: UnreadTitles
}

/** A worker that keeps what it finds in `findings`. */
export function createWorker({ agenda, checker, findings, unread }: WorkerInput): Worker {
  let changes = 0

  function settle(id: NodeId, found: readonly Diagnostic[]): void {
    if (findings.set(id, found)) changes += 1
  }

  function fileNext(): boolean {
    const id = agenda.nextToFile()
    if (id === null) return false
    const peers = checker.file(id)
    if (peers.length > 0) [id, ...peers].forEach(agenda.addPeer)
    return true
  }

  function checkNext(): boolean {
    const next = agenda.nextToCheck()
    if (next === null) return false
    const [id, extent] = next
    settle(id, checker.check(id, extent, findings.of(id)))
    if (extent === 'all' && unread.note(id)) changes += 1
    return true
  }

  return {
    step: () => fileNext() || checkNext(),
    drop(id) {
      settle(id, [])
      unread.forget(id)
      checker.remove(id).forEach(agenda.addPeer)
    },
    get changes() {
      return changes
    },
  }
}
