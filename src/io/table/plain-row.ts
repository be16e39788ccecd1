/** A row of plain texts with its number in the source. */
export interface PlainRow {
  readonly cells: readonly string[]
  readonly line: number
}
