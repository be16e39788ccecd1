import type { Confidence, NodeRecord, PlainDate, SupportStrength } from '../../../domain'

/** What a bracket said about the measure; `shape` null: nothing but perhaps `now` and `unit`. */
export interface MetricDraft {
  shape: 'range' | 'band' | 'milestone' | 'none' | null
  low: number | null
  high: number | null
  now: number | null
  unit: string | null
  reached: boolean
}

/** Fields that go into the record as they stand. */
type Facets = {
  -readonly [
    Field in
      | 'owner'
      | 'start'
      | 'due'
      | 'done'
      | 'effort'
      | 'effortLocked'
      | 'confidence'
      | 'stretch'
      | 'commitment'
      | 'role'
      | 'colour'
      | 'phase'
  ]?: NodeRecord[Field]
}

/** What the trailing bracket of a line says. */
export interface LineFields {
  readonly facets: Facets
  readonly metric: MetricDraft
  parkedReason: string
  strength: SupportStrength | null
  /** By which relations of the text name the node. */
  reference: string | null
  /** Days without a year that lie outside of the cycle, and what they were taken for. */
  readonly assumedDays: { readonly said: string; readonly day: PlainDate }[]
}

export function noFields(): LineFields {
  return {
    facets: {},
    metric: { shape: null, low: null, high: null, now: null, unit: null, reached: false },
    parkedReason: '',
    strength: null,
    reference: null,
    assumedDays: [],
  }
}

/** The number as a confidence, null if it is not a whole one from 1 to 10. */
export function confidenceOf(value: number): Confidence | null {
  return isConfidence(value) ? value : null
}

function isConfidence(value: number): value is Confidence {
  return Number.isInteger(value) && value >= 1 && value <= 10
}
