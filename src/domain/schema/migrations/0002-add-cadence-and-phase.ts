import { withDefaults } from './rows'

/** The map got a cadence of review (a week unless said otherwise), actions a phase. */
export function addCadenceAndPhase(content: unknown): unknown {
  return withDefaults(withDefaults(content, 'meta', { cadence: 7 }), 'nodes', { phase: null })
}
