const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Backspace: '⌫', Delete: '⌦' }
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl', Delete: 'Del' }
const EVERYWHERE: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Plus: '+',
  '-': '−',
}

/** Is this a device whose main modifier is Cmd? */
export function isMac(): boolean {
  return /^(Mac|iP)/.test(navigator.platform)
}

/** What stands on the keys of a binding: `Mod+Shift+Z` is Ctrl, Shift and Z, on a Mac ⌘, ⇧ and Z. */
export function keyLabels(binding: string, mac = isMac()): readonly string[] {
  const own = mac ? MAC : OTHER
  return binding.split('+').map((key) => own[key] ?? EVERYWHERE[key] ?? key)
}
