import { act, screen } from '@testing-library/react'
import type { DocumentContent, NodeId } from '../../../src/domain'
import { expectDefined } from '../../../src/lib'
import { action, bigObjective, keyResult, objective, okr, range, withMeta } from '../../support/builders'
import { renderApp } from '../../support/render'

/** Two objectives with three key results, one of them a milestone, and an action. */
const MAP: DocumentContent = withMeta(
  okr(
    bigObjective(
      'Be loved',
      { id: 'big' },
      objective(
        'Answer fast',
        { id: 'fast', owner: 'Zoe' },
        keyResult('Replies', {
          id: 'replies',
          metric: range(0, 90, '%', 20),
          owner: 'Li Wei',
          confidence: 5,
        }),
        keyResult('Calls', { id: 'calls', metric: range(10, 40, '', 15), due: '2027-03-31' }),
      ),
      objective(
        'Stay fresh',
        { id: 'fresh' },
        keyResult(
          'New shop',
          { id: 'shop', metric: { type: 'milestone', reached: false } },
          action('Rent a room', { id: 'rent', owner: 'Ann' }),
        ),
      ),
    ),
  ),
  { stage: 'draft' },
)

/** The whole app with one map, its table shown and the keyboard in it. */
export async function openTable(map: DocumentContent = MAP) {
  const app = await renderApp({ maps: { calm: map }, map: 'calm' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(app.services.open.map, 'The open map')
  await app.user.click(screen.getByRole('tab', { name: 'Table' }))
  await screen.findByRole('grid', { name: 'Table' })
  act(() => keyboard().focus())
  const node = (id: string) => editor.store.getState().document.node(id as NodeId)
  return { ...app, editor, node, active: () => editor.store.getState().session.selection.active }
}

export const keyboard = () => screen.getByRole('textbox', { name: /^Table: / })

/** The cell of a node in a column. */
export const cell = (id: string, column: string) =>
  expectDefined(document.getElementById(`cell-${id}-${column}`), `cell of ${id} in ${column}`)

/** The first cell of every row, the names of the columns left out. */
export const rows = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.firstElementChild?.textContent ?? '')

/** The column of the active cell. */
export const activeColumn = () =>
  document.querySelector<HTMLElement>('[role="gridcell"][data-active]')?.dataset['column']
