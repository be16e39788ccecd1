import { act, screen } from '@testing-library/react'
import type { DocumentContent } from '../../../src/domain'
import type { Editor } from '../../../src/editor'
import { expectDefined } from '../../../src/lib'
import { bigObjective, action, keyResult, objective, okr, withMeta } from '../../support/builders'
import { renderApp } from '../../support/render'

/** A map with every kind on it, in the stage of writing. */
const MAP: DocumentContent = withMeta(
  okr(
    bigObjective(
      'Be loved',
      objective(
        'Answer fast',
        keyResult('Replies', action('Write a guide'), action('Hire')),
        keyResult('Calls'),
      ),
      objective('Stay fresh'),
    ),
  ),
  { stage: 'draft' },
)

/** The whole app with one map, its outline shown and the keyboard in it. */
export async function openOutline(map: DocumentContent = MAP) {
  const app = await renderApp({ maps: { calm: map }, map: 'calm' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(app.services.open.map, 'The open map')
  await app.user.click(screen.getByRole('tab', { name: 'Outline' }))
  await screen.findByRole('tree', { name: 'Outline' })
  act(() => keyboard().focus())
  return { ...app, editor }
}

export const keyboard = () => screen.getByRole('textbox', { name: /^Outline: / })
/** The field that is open in a line. */
export const writing = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
export const line = (name: string) => screen.getByRole('treeitem', { name })
export const lines = () => screen.getAllByRole('treeitem').map((item) => item.getAttribute('aria-label'))

export function activeTitle(editor: Editor): string | undefined {
  const { document, session } = editor.store.getState()
  const { active } = session.selection
  return active === null ? undefined : document.node(active)?.title
}
