// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { EditorContext } from '../../../src/ui/hooks/editor'
import { PortsContext, type Ports, type ProjectorLink } from '../../../src/ui/hooks/ports'
import { createEmitter, type Emitter } from '../../../src/lib'
import { ProjectorBar } from '../../../src/ui/workshop/projector/projector-bar'
import { ProjectorPage } from '../../../src/ui/workshop/projector/projector-page'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'
import { standInForTheScreen } from '../../support/screen'
import { createPorts } from '../panels/panels-harness'

beforeAll(standInForTheScreen)

const content = okr(
  bigObjective(
    'Be heard',
    { id: 'big' },
    objective(
      'Win the readers',
      { id: 'o1' },
      keyResult('Ten letters a week', { id: 'k1', metric: range(0, 10) }),
    ),
    objective('Win the listeners', { id: 'o2' }),
  ),
)

/** A channel between the windows of one page; each end hears the others. */
function createLink() {
  const ends = new Set<Emitter<unknown>>()
  const heard: unknown[] = []
  const link: ProjectorLink = {
    open: () => undefined,
    join: (listener) => {
      const own = createEmitter<unknown>()
      own.subscribe(listener)
      ends.add(own)
      return {
        post: (message) => {
          heard.push(message)
          for (const end of [...ends]) if (end !== own) end.emit(structuredClone(message))
        },
        leave: () => void ends.delete(own),
      }
    },
  }
  return { link, heard, send: (message: unknown) => [...ends].forEach((end) => end.emit(message)) }
}

/** The two windows, beside each other; each can be closed and opened again. */
async function openWindows() {
  const { link, ...channel } = createLink()
  const editor = createTestEditor(content)
  const copy = createTestEditor(content)
  editor.onTransaction(({ diff }) => copy.applyRemote(diff))
  const ports: Ports = { ...(await createPorts('en', editor)), projector: link }
  editor.execute(commands.openProjector)
  const facilitator = () => render(<Framed ports={ports} editor={editor} part="bar" />)
  const projector = () => render(<Framed ports={ports} editor={copy} part="page" />)
  return { ...channel, editor, ports, facilitator, projector }
}

const shownTitle = () => within(screen.getByRole('main')).getByRole('heading', { level: 2 }).textContent
const bar = () => within(screen.getByRole('region', { name: 'Projector' }))

describe('the window for the projector', () => {
  test('shows the slide about what is selected', async () => {
    const { editor, facilitator, projector } = await openWindows()
    facilitator()
    projector()
    expect(shownTitle()).toBe('Be heard')
    act(() => void editor.execute(commands.select, { ids: ['k1' as NodeId] }))
    expect(shownTitle()).toBe('Win the readers')
    expect(bar().getByRole('status').textContent).toBe('The projector shows Objective: Win the readers')
    act(() => void editor.execute(commands.setTitle, { id: 'o1' as NodeId, title: 'Keep the readers' }))
    expect(shownTitle()).toBe('Keep the readers')
  })

  test('turns, holds and goes blank as the facilitator says', async () => {
    const { editor, facilitator, projector } = await openWindows()
    facilitator()
    projector()
    fireEvent.click(bar().getByRole('button', { name: 'Next slide' }))
    expect(shownTitle()).toBe('Win the readers')
    expect(editor.selected()).toEqual(['Win the readers'])
    fireEvent.click(bar().getByRole('button', { name: 'Keep this slide, whatever is selected' }))
    act(() => void editor.execute(commands.select, { ids: ['o2' as NodeId] }))
    expect(shownTitle()).toBe('Win the readers')
    fireEvent.click(bar().getByRole('button', { name: 'Blank the screen' }))
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull()
    act(() => void editor.press('Alt+B'))
    expect(shownTitle()).toBe('Win the readers')
  })

  test('passes on its own keys', async () => {
    const { editor, facilitator, projector } = await openWindows()
    facilitator()
    projector()
    fireEvent.keyDown(screen.getByRole('region', { name: 'Projector window' }), { key: 'PageDown' })
    expect(editor.selected()).toEqual(['Win the readers'])
    fireEvent.keyDown(screen.getByRole('region', { name: 'Projector window' }), { key: 'b' })
    expect(editor.state().ephemeral.isBlank).toBe(true)
  })

  test('shows where the facilitator points, by the card', async () => {
    const { facilitator, projector, heard } = await openWindows()
    facilitator()
    const { container } = projector()
    const elsewhere = document.body.appendChild(document.createElement('div'))
    elsewhere.dataset['nodeId'] = 'o1'
    fireEvent.pointerMove(elsewhere, { clientX: 4, clientY: 4 })
    await waitFor(() => expect(container.querySelector('[data-laser]')).not.toBeNull())
    expect(heard.at(-1)).toEqual({ type: 'point', at: { nodeId: 'o1', x: 0, y: 0 } })
    fireEvent.pointerMove(document.body, { clientX: 9, clientY: 9 })
    await waitFor(() => expect(container.querySelector('[data-laser]')).toBeNull())
    elsewhere.remove()
  })

  test('counts the time of a workshop', async () => {
    const { editor, facilitator, projector } = await openWindows()
    editor.execute(commands.startAgenda, { items: [{ step: 'gather', name: '', task: '', minutes: 15 }] })
    facilitator()
    projector()
    expect(screen.getByRole('timer', { name: 'Time left' }).textContent).toBe('15:00')
  })
})

describe('either window may go and come back', () => {
  test('the facilitator’s: the slide stays, and is followed again', async () => {
    const { editor, facilitator, projector } = await openWindows()
    const first = facilitator()
    projector()
    act(() => void editor.execute(commands.select, { ids: ['o1' as NodeId] }))
    first.unmount()
    expect(shownTitle()).toBe('Win the readers')
    facilitator()
    act(() => void editor.execute(commands.select, { ids: ['o2' as NodeId] }))
    expect(shownTitle()).toBe('Win the listeners')
  })

  test('the projector’s: the facilitator is told, and it shows the same slide', async () => {
    const { editor, facilitator, projector } = await openWindows()
    facilitator()
    const first = projector()
    act(() => void editor.execute(commands.select, { ids: ['o1' as NodeId] }))
    first.unmount()
    expect(bar().getByText('The projector window is closed.')).toBeDefined()
    fireEvent.click(bar().getByRole('button', { name: 'Open it again' }))
    expect(editor.asked.filter((name) => name === 'openProjector')).toHaveLength(2)
    projector()
    expect(shownTitle()).toBe('Win the readers')
    expect(bar().queryByText('The projector window is closed.')).toBeNull()
  })
})

test('messages that are none of ours change nothing', async () => {
  const { facilitator, projector, send } = await openWindows()
  facilitator()
  projector()
  const foreign = [
    null,
    'show',
    { type: 'show' },
    { type: 'show', nodeId: 7, part: 1, isBlank: true },
    { type: 'point', at: { nodeId: 'o1', x: 2, y: 0 } },
    { type: 'turn', by: 5 },
  ]
  act(() => foreign.forEach(send))
  expect(shownTitle()).toBe('Be heard')
  expect(document.querySelector('[data-laser]')).toBeNull()
})

interface FramedProps {
  readonly ports: Ports
  readonly editor: ReturnType<typeof createTestEditor>
  readonly part: 'bar' | 'page'
}

function Framed({ ports, editor, part }: FramedProps) {
  return (
    <PortsContext value={ports}>
      {part === 'page' ? (
        <ProjectorPage editor={editor} />
      ) : (
        <EditorContext value={editor}>
          <ProjectorBar />
        </EditorContext>
      )}
    </PortsContext>
  )
}
