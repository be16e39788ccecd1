import type { LucideIcon } from 'lucide-react'

interface Option {
  readonly value: string
  readonly label: string
  /** One line that explains the option, below its label. */
  readonly hint?: string
  /** Shows a branch colour, 1 to 8, before the label. */
  readonly swatch?: number | undefined
}

/** One line of a menu, or lines that belong together. */
export type MenuEntry =
  | {
      readonly type: 'item'
      readonly label: string
      readonly icon?: LucideIcon | undefined
      readonly shortcut?: string | undefined
      readonly disabled?: boolean
      readonly onSelect: () => void
    }
  | {
      readonly type: 'choice'
      readonly label: string
      /** Leaves the label to screen readers, where the menu already says it. */
      readonly quiet?: boolean
      readonly value: string
      readonly options: readonly Option[]
      readonly onChange: (value: string) => void
    }
  | { readonly type: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly type: 'group'; readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly type: 'separator' }
