export const outline = {
  view: 'Outline',
  keys: 'Outline: type to rename, Enter adds a line, Tab indents it',
  firstStep: 'Write your Big O, then add objectives with Enter.',
  status: {
    none: 'Arrow keys: select · F10: toolbar',
    selected: 'Tab: indent · Shift+Tab: outdent · Enter: next line · F10: toolbar',
    edit: 'Enter: next line · Tab: indent · Esc: cancel',
  },
  tools: 'Line',
  addLine: 'Add line',
}
