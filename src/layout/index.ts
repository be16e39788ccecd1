export type { Growth } from './geometry'
export type {
  Arrangement,
  BoxInput,
  BoxSource,
  BoxTree,
  Gap,
  OverviewPiece,
  Spacing,
  VisibleCard,
  VisibleEdge,
  VisibleWindow,
} from './protocol'
export { createBoxTree } from './box-tree'
export { createTextMeasurer, type TextMeasurer } from './text/text-measurer'
