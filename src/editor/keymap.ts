import type { Command, CommandContext, Keybinding } from './command'

/** What the keymap reads of a keyboard event. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly isComposing?: boolean
}

/** Where the focus is: on the map, elsewhere on the page, or in a text field, which keeps its own keys. */
export type KeyPlace = 'map' | 'page' | 'field'
export type Platform = 'mac' | 'other'

/** A binding taken apart; `base` is an `event.key`, letters in lower case. */
export interface KeyChord {
  readonly base: string
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
}

const NAMED_KEYS: Readonly<Record<string, string>> = { Space: ' ', Plus: '+' }

/** Text fields edit with these themselves. */
const FIELD_KEYS: ReadonlySet<string> = new Set(['mod+z', 'mod+shift+z', 'mod+y'])

/** Reads e.g. `Mod+Shift+Z`. */
export function parseKey(text: string): KeyChord {
  const parts = text.split('+')
  const last = parts.at(-1) ?? ''
  const base = NAMED_KEYS[last] ?? last
  return {
    base: base.length === 1 ? base.toLowerCase() : base,
    mod: parts.includes('Mod'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
  }
}

/** One spelling per chord, to compare bindings by. */
export function chordName({ base, mod, alt, shift }: KeyChord): string {
  return `${mod ? 'mod+' : ''}${alt ? 'alt+' : ''}${shift ? 'shift+' : ''}${base.toLowerCase()}`
}

/** Does the press mean this chord? Letters go by the character, on a layout without Latin letters by the place of the key. */
export function matches(chord: KeyChord, press: KeyPress, platform: Platform): boolean {
  const mod = platform === 'mac' ? press.metaKey : press.ctrlKey
  const foreign = platform === 'mac' ? press.ctrlKey : press.metaKey
  if (foreign || mod !== chord.mod || press.altKey !== chord.alt) return false
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (key === chord.base) return isSymbol(key) || press.shiftKey === chord.shift
  return press.shiftKey === chord.shift && !isLatinLetter(key) && latinOf(press) === chord.base
}

/** Where a key was pressed. */
interface Where {
  readonly place: KeyPlace
  readonly platform: Platform
  readonly context: CommandContext
}

/** The command that the press stands for at this place, the first that is enabled; those of the shown view go first. */
export function findCommand(commands: readonly Command[], press: KeyPress, where: Where): Command | null {
  if (press.isComposing === true) return null
  const find = (view: string | undefined): Command | undefined =>
    commands.find(
      (command) =>
        command.keybindings.some((binding) => binding.view === view && applies(binding, press, where)) &&
        command.isEnabled(where.context),
    )
  const { view } = where.context.session
  return (view === null ? undefined : find(view)) ?? find(undefined) ?? null
}

function applies(binding: Keybinding, press: KeyPress, { place, platform }: Where): boolean {
  if (binding.byBrowser === true) return false
  if (binding.scope !== 'anywhere' && (binding.scope === 'map') !== (place === 'map')) return false
  const chord = parseKey(binding.key)
  if (place === 'field' && FIELD_KEYS.has(chordName(chord))) return false
  return matches(chord, press, platform)
}

/** Shift is part of typing a symbol, and layouts differ in where it is needed. */
function isSymbol(key: string): boolean {
  return key.length === 1 && key !== ' ' && !/[\p{L}\p{N}]/u.test(key)
}

function isLatinLetter(key: string): boolean {
  return /^[a-z]$/.test(key)
}

const SYMBOL_CODES: Readonly<Record<string, string>> = { Equal: '=', Minus: '-', Period: '.' }

/** What the key would give on a Latin layout; only with Mod, since without it the character is text. */
function latinOf(press: KeyPress): string | null {
  if (!press.ctrlKey && !press.metaKey) return null
  const letter = /^(?:Key|Digit)(.)$/.exec(press.code)?.[1]
  return letter?.toLowerCase() ?? SYMBOL_CODES[press.code] ?? null
}
