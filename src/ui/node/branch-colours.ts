/** The colours that a branch can be given, by the names of `menus.colours`; null is that of the branch above. */
export const BRANCH_COLOURS = [
  { name: 'teal', colour: 1 },
  { name: 'rust', colour: 2 },
  { name: 'olive', colour: 3 },
  { name: 'plum', colour: 4 },
  { name: 'blue', colour: 5 },
  { name: 'ochre', colour: 6 },
  { name: 'raspberry', colour: 7 },
  { name: 'green', colour: 8 },
  { name: 'none', colour: null },
] as const
