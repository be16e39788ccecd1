export type { Direction, Growth, Point, Rect } from './geometry'
export type {
  Arrangement,
  BoxInput,
  BoxOffset,
  BoxSource,
  BoxTree,
  FamilySpacing,
  OverviewPiece,
  Spacing,
  VisibleCard,
  VisibleEdge,
  VisibleWindow,
} from './protocol'
export { createBoxTree } from './box-tree'
export { createTextMeasurer, type TextBlock, type TextMeasurer, type TextStyle } from './text-measurer'
