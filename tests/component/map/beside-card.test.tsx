// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { ReactFlowProvider } from '@xyflow/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { createTextMeasurer } from '../../../src/layout'
import { useEditor, useEditorInstance } from '../../../src/ui/hooks/editor'
import { BesideCard } from '../../../src/ui/map/beside-card/beside-card'
import { createCardSizes } from '../../../src/ui/map/cards/size/card-sizes'
import { MapLayout } from '../../../src/ui/map/layout/map-layout'
import { MapContext } from '../../../src/ui/map/map-context'
import { DetailsPanel } from '../../../src/ui/panels/details/details-panel'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

const node = (id: string) => id as NodeId

function AtTheActiveCard() {
  const editor = useEditorInstance()
  const active = useEditor(({ session }) => session.selection.active)
  const [parts] = useState(() => {
    const measurer = createTextMeasurer((text) => text.length * 7)
    const sizes = createCardSizes(editor.store.getState, measurer, 'sans-serif')
    return { sizes, layout: new MapLayout(editor, sizes) }
  })
  return (
    <ReactFlowProvider>
      <MapContext value={parts}>{active && <BesideCard key={active} id={active} />}</MapContext>
    </ReactFlowProvider>
  )
}

async function openMap(title = 'Be heard') {
  const map = okr(
    bigObjective(
      title,
      { id: 'b' },
      objective(
        'Make it a habit',
        { id: 'o' },
        keyResult('Post weekly', { id: 'k', effort: 60 }),
        keyResult('Reply daily', { id: 'l', effort: 40 }),
      ),
      objective('Find a crew', { id: 'p' }, keyResult('Trips', { id: 'q' })),
    ),
  )
  const part = (
    <>
      <AtTheActiveCard />
      <DetailsPanel />
    </>
  )
  const { editor, user } = await renderWithEditor(map, part, { select: ['b'] })
  const select = (id: string) => act(() => void editor.execute(commands.select, { ids: [node(id)] }))
  const record = (id: string) => editor.document().node(node(id))
  const questions = () => screen.queryAllByRole('group', { name: 'How far beyond what you can do today?' })
  const button = (name: string) => within(questions()[0] as HTMLElement).getByRole('button', { name })
  return { editor, user, select, record, questions, button }
}

test('a Big O asks how far it reaches, at its card and in Details; one click answers', async () => {
  const { user, record, questions, button } = await openMap()
  expect(questions()).toHaveLength(2)
  expect(questions()[0]?.textContent).toContain('Does it make you a little anxious?')
  await user.click(button('30%'))
  expect(record('b')?.stretch).toBe(30)
  expect(questions()).toHaveLength(1)
  expect(button('30%').getAttribute('aria-pressed')).toBe('true')
  await user.click(button('50%'))
  expect(screen.getByRole('textbox', { name: 'Stretch (%)' })).toHaveProperty('value', '50')
})

test('the question is put aside for good, and not asked of a Big O without words or once it is committed', async () => {
  const { editor, user, questions, button, record } = await openMap()
  act(() => void editor.execute(commands.setStage, { stage: 'commit' }))
  expect(questions()).toHaveLength(1)
  act(() => void editor.execute(commands.setStage, { stage: 'draft' }))
  act(() => void editor.execute(commands.setTitle, { id: node('b'), title: '' }))
  expect(questions()).toHaveLength(1)
  act(() => void editor.execute(commands.undo))
  await user.click(button('Not now'))
  expect(questions()).toHaveLength(1)
  expect(record('b')?.stretch).toBeNull()
})

test('one key answers as the method advises', async () => {
  const { editor, record, select } = await openMap()
  expect(editor.press('F7')).toBe('node.stretchAsAdvised')
  expect(record('b')?.stretch).toBe(30)
  expect(editor.press('F7')).toBeNull()
  select('o')
  expect(editor.press('F7')).toBeNull()
})

test('the effort of an objective is moved at its card by the same bar as in Details', async () => {
  const { user, select, record } = await openMap()
  select('o')
  const [divider] = screen.getAllByRole('slider', { name: /Post weekly/ })
  act(() => divider?.focus())
  await user.keyboard('{ArrowLeft}{ArrowLeft}')
  expect([record('k')?.effort, record('l')?.effort]).toEqual([58, 42])
  expect(screen.getAllByRole('slider')).toHaveLength(2)
  select('p')
  expect(screen.queryByRole('slider')).toBeNull()
})
