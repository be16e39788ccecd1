import type { ComponentType } from 'react'
import type { Editor } from '../../editor'
import { Week } from './week'
import { prepareWeekIndex } from './week-index'

/** The component of the week, when the map has been read for it. */
export async function prepare(editor: Editor): Promise<ComponentType> {
  await prepareWeekIndex(editor)
  return Week
}
