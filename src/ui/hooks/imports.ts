import { createContext, useContext } from 'react'
import { expectDefined } from '../../lib'

/** Ways in for foreign text; each ends in the import preview. */
export interface Imports {
  /** Opens the browser's file chooser. */
  readonly chooseFile: () => void
  /** Opens the preview with an empty box to paste into. */
  readonly pasteOutline: () => void
  /** Opens the preview of this text. */
  readonly offerText: (text: string) => void
}

export const ImportsContext = createContext<Imports | null>(null)

export function useImports(): Imports {
  return expectDefined(useContext(ImportsContext), 'The provider of imports')
}
