import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Editor, EditorState } from '../../editor'
import { expectDefined } from '../../lib'

export const EditorContext = createContext<Editor | null>(null)

/** The editor of the open map. */
export function useEditorInstance(): Editor {
  return expectDefined(useContext(EditorContext), 'The provider of the editor')
}

/** A part of the editor's state. A selector that builds a new value at each call needs `useShallow` around it. */
export function useEditor<Part>(selector: (state: EditorState) => Part): Part {
  return useStore(useEditorInstance().store, selector)
}

/** The single gate to every change: `execute(commands.undo)`. */
export function useExecute(): Editor['execute'] {
  return useEditorInstance().execute
}

/** Gives the keyboard back to the view that is shown. */
export function useFocusView(): () => void {
  return useEditorInstance().view.focus
}
