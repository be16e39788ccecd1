import type { NodeKind } from '../domain'

/** What the details panel can show of a node. */
export type DetailField =
  | 'note'
  | 'role'
  | 'commitment'
  | 'stretch'
  | 'metric'
  | 'confidence'
  | 'support'
  | 'owner'
  | 'start'
  | 'due'
  | 'phase'
  | 'done'
  | 'effort'
  | 'progress'

/** How a kind of node looks. */
export interface KindPresentation {
  /** The fields of the details panel. */
  readonly fields: ReadonlySet<DetailField>
  /** Where a card shows progress: in a ring beside the title, in a bar with its percentage or its figures, or nowhere. */
  readonly progress: 'ring' | 'bar' | 'figures' | null
  /** Does the card show owner, due date, confidence? */
  readonly people: ReadonlySet<'owner' | 'due' | 'confidence'>
  /** Is effort shown beside the number of children? */
  readonly effortBesideCount: boolean
  /** A line above the title that names the kind. */
  readonly hasCaption: boolean
  readonly hasCheckbox: boolean
  /** A line of a checklist below its parent's card, rather than a card beside it. */
  readonly isListed: boolean
  /** Does the overview name it and fill it with its colour? */
  readonly isNamedInOverview: boolean
}

const NOBODY = new Set<never>()

export const KIND_PRESENTATIONS: Readonly<Record<NodeKind, KindPresentation>> = {
  bigObjective: {
    fields: new Set(['stretch', 'progress', 'owner', 'due', 'note']),
    progress: 'ring',
    people: NOBODY,
    effortBesideCount: false,
    hasCaption: true,
    hasCheckbox: false,
    isListed: false,
    isNamedInOverview: true,
  },
  objective: {
    fields: new Set(['commitment', 'progress', 'support', 'owner', 'due', 'effort', 'note']),
    progress: 'bar',
    people: new Set(['owner', 'due']),
    effortBesideCount: true,
    hasCaption: false,
    hasCheckbox: false,
    isListed: false,
    isNamedInOverview: true,
  },
  keyResult: {
    fields: new Set(['role', 'metric', 'confidence', 'support', 'owner', 'start', 'due', 'effort', 'note']),
    progress: 'figures',
    people: new Set(['owner', 'due', 'confidence']),
    effortBesideCount: false,
    hasCaption: false,
    hasCheckbox: false,
    isListed: false,
    isNamedInOverview: false,
  },
  action: {
    fields: new Set(['done', 'owner', 'start', 'due', 'phase', 'note']),
    progress: null,
    people: new Set(['owner', 'due']),
    effortBesideCount: false,
    hasCaption: false,
    hasCheckbox: true,
    isListed: true,
    isNamedInOverview: false,
  },
  idea: {
    fields: new Set(['note']),
    progress: null,
    people: NOBODY,
    effortBesideCount: false,
    hasCaption: false,
    hasCheckbox: false,
    isListed: false,
    isNamedInOverview: false,
  },
}
