const MAC_SYMBOLS: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' }
const ARROWS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}

/** A key binding such as `Mod+Shift+Z` as it stands on the keyboard: "Ctrl Shift Z", on a Mac "⌘⇧Z". */
export function keyLabel(binding: string, mac = isMac()): string {
  const keys = binding.split('+').map((key) => ARROWS[key] ?? key)
  if (mac) return keys.map((key) => MAC_SYMBOLS[key] ?? key).join('')
  return keys.map((key) => (key === 'Mod' ? 'Ctrl' : key)).join(' ')
}
