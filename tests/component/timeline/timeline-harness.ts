import { act, fireEvent, screen } from '@testing-library/react'
import type { Cycle, DocumentContent, NodeId, PlainDate } from '../../../src/domain'
import { expectDefined } from '../../../src/lib'
import { action, bigObjective, keyResult, objective, okr, range, withMeta } from '../../support/builders'
import { renderApp } from '../../support/render'

const QUARTER: Cycle = { start: '2027-01-01' as PlainDate, end: '2027-03-31' as PlainDate }

/** A plan with bars, points and what has no dates, in the first quarter of 2027. */
const MAP: DocumentContent = withMeta(
  okr(
    bigObjective(
      'Be loved',
      objective(
        'Answer fast',
        keyResult(
          'Replies',
          { id: 'replies', metric: range(0, 90, '%', 20), start: '2027-01-04', due: '2027-03-26' },
          action('Draft templates', { id: 'draft', owner: 'Ann', start: '2027-01-20', due: '2027-01-24' }),
          action('Announce', { id: 'announce', owner: 'Ann', due: '2027-02-03' }),
          action('Write a guide', { id: 'guide', owner: 'Li Wei' }),
        ),
      ),
    ),
  ),
  { stage: 'draft', cycle: QUARTER },
)

/** Px of a day where weeks are shown. */
export const DAY = 28

/** The whole app with one map, its timeline shown by weeks and the keyboard in it. */
export async function openTimeline(map: DocumentContent = MAP) {
  const app = await renderApp({ maps: { calm: map }, map: 'calm' })
  await screen.findByRole('tree', { name: 'Mind map' })
  const { editor } = expectDefined(app.services.open.map, 'The open map')
  await app.user.click(screen.getByRole('tab', { name: 'Timeline' }))
  await screen.findByRole('tree', { name: 'Bars by date' })
  await app.user.click(screen.getByRole('radio', { name: 'Weeks' }))
  act(() => keyboard().focus())
  const dates = (id: string) => {
    const node = editor.store.getState().document.node(id as NodeId)
    return [node?.start, node?.due]
  }
  return { ...app, editor, dates, active: () => editor.store.getState().session.selection.active }
}

export const keyboard = () => screen.getByRole('textbox', { name: /^Timeline: / })
export const row = (name: string | RegExp) => screen.getByRole('treeitem', { name })
export const rows = () =>
  screen.getAllByRole('treeitem').map((line) => line.getAttribute('aria-label') ?? line.textContent)

/** The part of a row that a pointer takes hold of. */
export function grip(name: string | RegExp, kind: string): HTMLElement {
  const line = row(name)
  return expectDefined(line.querySelector<HTMLElement>(`[data-grip="${kind}"]`), `grip ${kind} of ${name}`)
}

interface Way {
  readonly from?: number
  readonly to: number
  readonly pointerType?: string
  /** Pressed before the pointer is let go. */
  readonly key?: string
}

/** Drags an element sideways, in px of the window. */
export function drag(element: HTMLElement, { from = 500, to, pointerType = 'mouse', key }: Way): void {
  const at = (clientX: number) => ({ button: 0, pointerId: 1, pointerType, clientX, clientY: 200 })
  fireEvent.pointerDown(element, at(from))
  fireEvent.pointerMove(window, at((from + to) / 2))
  fireEvent.pointerMove(window, at(to))
  if (key !== undefined) fireEvent.keyDown(window, { key })
  fireEvent.pointerUp(window, at(to))
}
