/** What stands at the head of the columns that we write, by what they hold. */
export const HEADINGS = {
  id: 'Id',
  parent: 'Parent Id',
  kind: 'Kind',
  title: 'Title',
  note: 'Note',
  owner: 'Owner',
  startDate: 'Start date',
  due: 'Due date',
  done: 'Done',
  milestone: 'Milestone',
  start: 'Start value',
  target: 'Target value',
  lower: 'Lower limit',
  upper: 'Upper limit',
  current: 'Current value',
  unit: 'Unit',
  confidence: 'Confidence',
  effort: 'Effort',
  effortLocked: 'Effort locked',
  stretch: 'Stretch',
  commitment: 'Commitment',
  role: 'Role',
  phase: 'Phase',
  support: 'Support',
  because: 'Because',
  side: 'Side',
  colour: 'Colour',
  parked: 'Parked',
  parkedReason: 'Parked because',
  relations: 'Relations',
  checkIns: 'Check-ins',
  outcome: 'Outcome',
} as const

export type ColumnName = keyof typeof HEADINGS

export const COLUMN_NAMES = Object.keys(HEADINGS) as readonly ColumnName[]
