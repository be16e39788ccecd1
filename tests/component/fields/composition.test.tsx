// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useState } from 'react'
import { useEditor } from '../../../src/ui/hooks/editor'
import { TitleEditor } from '../../../src/ui/node/title/title-editor'
import { createKeyboard, KeyboardInput } from '../../../src/ui/workspace/keyboard/keyboard-input'
import { bigObjective, objective, okr } from '../../support/builders'
import type { TestEditor } from '../../support/editor-harness'
import { renderWithEditor } from '../panels/panels-harness'

const ENTER_CODE = 13
const INPUT_METHOD_CODE = 229
const ignore = () => undefined
const clipboard = { onCopy: ignore, onCut: ignore, onPaste: ignore }

/** The keyboard of a workspace and the title editor, without any view. */
function Keys() {
  const [keyboard] = useState(createKeyboard)
  const edit = useEditor(({ ephemeral }) => ephemeral.edit)
  return (
    <>
      <KeyboardInput
        label="Mind map: keys"
        keyboard={keyboard}
        viewElementId="view"
        onSpace={ignore}
        clipboard={clipboard}
      />
      {edit && <TitleEditor key={edit.nodeId} edit={edit} placeholder="" onClosed={keyboard.focus} />}
    </>
  )
}

async function start(): Promise<TestEditor> {
  const map = okr(bigObjective('Big', objective('First')))
  const { editor } = await renderWithEditor(map, <Keys />)
  act(() => editor.select('First'))
  act(() => keys().focus())
  return editor
}

const keys = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Mind map/ })
const title = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' })
const focused = () => document.activeElement as HTMLTextAreaElement

/** How browsers tell the key that ends a composition: before its end, or after it with the code alone. */
type KeyAtEnd = 'beforeEnd' | 'afterEnd' | 'none'

function compose(words: string, keyAtEnd: KeyAtEnd = 'beforeEnd'): void {
  const field = focused()
  const before = field.value
  fireEvent.keyDown(field, { key: 'Process', keyCode: INPUT_METHOD_CODE })
  fireEvent.compositionStart(field)
  fireEvent.input(field, { target: { value: before + words.slice(0, 1) } })
  fireEvent.input(field, { target: { value: before + words } })
  if (keyAtEnd === 'beforeEnd')
    fireEvent.keyDown(field, { key: 'Enter', keyCode: INPUT_METHOD_CODE, isComposing: true })
  fireEvent.compositionEnd(field, { data: words })
  // The editor that the words opened has the focus now, and with it the key.
  if (keyAtEnd === 'afterEnd') fireEvent.keyDown(focused(), { key: 'Enter', keyCode: INPUT_METHOD_CODE })
}

function press(key: string): boolean {
  return fireEvent.keyDown(focused(), { key, keyCode: key === 'Enter' ? ENTER_CODE : 0 })
}

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the key that ends a composition belongs to the input method', () => {
  test.each(['beforeEnd', 'afterEnd'] as const)('told %s', async (keyAtEnd) => {
    const editor = await start()
    press('F2')
    compose('目标', keyAtEnd)
    expect(title()).toHaveProperty('value', 'First目标')
    expect(editor.document().count('nodes')).toBe(2)
  })
})

describe('a real key after a composition is never swallowed', () => {
  const closed = {
    Enter: ['First目标', 3],
    Tab: ['First目标', 3],
    F2: ['First目标', 2],
    Escape: ['First', 2],
  } as const
  const cases = Object.entries(closed).flatMap(([key, [first, nodes]]) =>
    [0, 1, 2, 15, 30, 60, 100, 150].map((delay) => ({ key, delay, first, nodes })),
  )
  test.each(cases)('$key after $delay ms', async ({ key, delay, first, nodes }) => {
    const editor = await start()
    press('F2')
    compose('目标')
    act(() => void vi.advanceTimersByTime(delay))
    expect(press(key)).toBe(false)
    expect(editor.childrenOf('Big')[0]).toBe(first)
    expect(editor.document().count('nodes')).toBe(nodes)
    expect(focused()).not.toBe(document.body)
  })

  test('whatever the sequence and the delays', async () => {
    const step = fc.record({
      words: fc.constantFrom('目标', '成为专家', 'à', ''),
      keyAtEnd: fc.constantFrom<KeyAtEnd>('beforeEnd', 'afterEnd', 'none'),
      delay: fc.nat(150),
      key: fc.constantFrom('Enter', 'Tab', 'F2', 'Escape'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        cleanup()
        const editor = await start()
        for (const { words, keyAtEnd, delay, key } of steps) {
          const before = editor.state().ephemeral.edit
          if (words !== '') compose(words, keyAtEnd)
          const open = editor.state().ephemeral.edit
          expect(open !== null).toBe(before !== null || words !== '')
          const { active } = editor.state().session.selection
          act(() => void vi.advanceTimersByTime(delay))
          const nodes = editor.document().count('nodes')
          // Escape on the map would end the selection, and all that follows.
          press(open === null && key === 'Escape' ? 'F2' : key)
          const after = editor.state().ephemeral.edit
          const added = editor.document().count('nodes') - nodes
          const isNew = open?.created === true
          const text = active === null ? '' : (editor.document().node(active)?.title ?? '')
          if (key === 'Enter' || key === 'Tab') expect(added === 1 || (isNew && text === '')).toBe(true)
          else expect(added === 0 || (isNew && added === -1 && text === '')).toBe(true)
          if (open !== null && (key === 'F2' || key === 'Escape')) expect(after).toBeNull()
          expect([...editor.document().all('nodes')].some((node) => node.title.includes('\n'))).toBe(false)
          expect([keys(), after && title()]).toContain(focused())
        }
      }),
      { seed: 12, numRuns: 40 },
    )
  })
})

describe('keyboards on screens write what other keyboards press', () => {
  const write = (init: InputEventInit) =>
    fireEvent(focused(), new InputEvent('beforeinput', { bubbles: true, cancelable: true, ...init }))

  test.each([
    { inputType: 'insertText', data: '\n' },
    { inputType: 'insertLineBreak', data: null },
    { inputType: 'insertParagraph', data: null },
  ])('a line break ($inputType) in the title editor is Enter', async (init) => {
    const editor = await start()
    press('F2')
    fireEvent.keyDown(focused(), { key: 'Unidentified', keyCode: INPUT_METHOD_CODE })
    expect(write(init)).toBe(false)
    expect(editor.childrenOf('Big')).toEqual(['First', ''])
    expect(editor.state().ephemeral.edit?.created).toBe(true)
  })

  test('after Shift+Enter it is a line break', async () => {
    await start()
    press('F2')
    fireEvent.keyDown(focused(), { key: 'Enter', keyCode: ENTER_CODE, shiftKey: true })
    expect(write({ inputType: 'insertLineBreak' })).toBe(true)
  })

  test('a line break on a card is Enter', async () => {
    const editor = await start()
    fireEvent.input(keys(), { target: { value: '\n' } })
    expect(editor.childrenOf('Big')).toEqual(['First', ''])
  })

  test.each([' ', '\u3000'])('a space on a card (%j) folds, and keeps the title', async (space) => {
    const editor = await start()
    act(() => editor.select('Big'))
    fireEvent.input(keys(), { target: { value: space } })
    expect(editor.state().ephemeral.edit).toBeNull()
    expect(editor.find('Big').title).toBe('Big')
    expect(editor.state().session.folded).toEqual(new Set([editor.id('Big')]))
  })
})

describe('a new card', () => {
  test('with words stays on Escape', async () => {
    const editor = await start()
    press('Enter')
    compose('第二')
    press('Escape')
    expect(editor.childrenOf('Big')).toEqual(['First', '第二'])
  })

  test.each([
    { words: '', left: ['First'] },
    { words: '第二', left: ['First', '第二'] },
  ])('"$words" when the page goes', async ({ words, left }) => {
    const editor = await start()
    press('Enter')
    if (words !== '') compose(words)
    fireEvent(window, new Event('pagehide'))
    expect(editor.childrenOf('Big')).toEqual(left)
  })
})

test('what is composed on a card out of sight shows in sight', async () => {
  const editor = await start()
  const rectangle = (x: number, y: number, width: number, height: number) => new DOMRect(x, y, width, height)
  const frame = { getBoundingClientRect: () => rectangle(0, 50, 1000, 600) }
  Object.defineProperty(keys(), 'offsetParent', { value: frame })
  const positions = [
    [rectangle(300, 250, 200, 40), { left: '300px', top: '200px' }],
    [rectangle(2600, 250, 200, 40), { left: '780px', top: '200px' }],
    [rectangle(-1600, -900, 200, 40), { left: '0px', top: '0px' }],
    [null, { left: '390px', top: '285px' }],
  ] as const
  for (const [anchor, position] of positions) {
    vi.spyOn(editor.view, 'anchorOf').mockReturnValue(anchor)
    fireEvent.compositionStart(keys())
    expect(keys().style).toMatchObject(position)
    fireEvent.compositionEnd(keys())
  }
})
