import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Editor } from '../../editor'

/** One way to show the open map; a row of the table in `ui/views.ts`. */
export interface ViewDefinition {
  /** Kept in the session, and `data-view` of the workspace. */
  readonly id: string
  /** The part of the catalogue with the name of its tab and what its keys do. */
  readonly messages: 'canvas' | 'outline' | 'table' | 'week' | 'timeline'
  readonly icon: LucideIcon
  /** It draws the field with the keyboard itself, and attaches it; absent: the workspace does. */
  readonly hasOwnKeyboard?: true
  /** Find, the guide and the line of keys stand around it; absent: upon it. */
  readonly hasBarsAround?: true
  /** Fetches the code; rejects when it does not come. */
  load(): Promise<LoadedView>
}

export interface LoadedView {
  /** Does what must be done before the view is drawn; answers with what draws it. */
  prepare(editor: Editor): Promise<ComponentType>
}

/** A view whose code and preparations are there. */
export interface PreparedView extends Pick<
  ViewDefinition,
  'id' | 'messages' | 'hasOwnKeyboard' | 'hasBarsAround'
> {
  readonly Component: ComponentType
}

/** The view that a session asks for, else the first. */
export function viewOf(views: readonly ViewDefinition[], id: string | null): ViewDefinition {
  const view = views.find((candidate) => candidate.id === id) ?? views[0]
  if (view === undefined) throw new Error('A workspace needs at least one view')
  return view
}

/** Fetches and prepares a view; rejects when its code does not come. */
export async function prepareView(view: ViewDefinition, editor: Editor): Promise<PreparedView> {
  const loaded = await view.load()
  return { ...view, Component: await loaded.prepare(editor) }
}
