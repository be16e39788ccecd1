// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { LogEntry, NodeId } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { AskForReason } from '../../../src/ui/dialogs/reason/ask-for-reason'
import { CardHead } from '../../../src/ui/panels/details/card-head'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import type { TestEditor } from '../../support/editor-harness'
import { renderWithEditor } from '../panels/panels-harness'

const o = 'o' as NodeId

async function committed(locale: 'en' | 'zh' = 'en') {
  const content = okr(
    bigObjective('Grow', objective('Loved by users', { id: 'o' }, keyResult('Retention', { id: 'k' }))),
  )
  const part = (
    <>
      <CardHead id={o} />
      <AskForReason />
    </>
  )
  const { editor, user } = await renderWithEditor(content, part, { locale, select: ['o'] })
  act(() => void editor.execute(commands.setStage, { stage: 'commit' }))
  return { editor, user }
}

function rename(editor: TestEditor, id: NodeId, title: string) {
  act(() => void editor.execute(commands.edit, { id }))
  act(() => void editor.execute(commands.setTitle, { id, title }))
  expect(screen.queryByRole('dialog')).toBeNull()
  act(() => void editor.execute(commands.closeEdit, { mode: 'commit' }))
}

const log = (editor: TestEditor): readonly LogEntry[] => [...editor.document().all('log')]
const question = () => screen.findByRole('dialog', { name: 'Why does this goal change?' })

test('a committed objective whose text changes asks why; Enter saves the reason', async () => {
  const { editor, user } = await committed()
  rename(editor, o, 'Loved by all')
  const dialog = await question()
  expect(dialog.querySelector('del')?.textContent).toBe('Loved by users')
  expect(dialog.querySelector('ins')?.textContent).toBe('Loved by all')
  const field = screen.getByRole('textbox', { name: 'Reason' })
  await waitFor(() => expect(document.activeElement).toBe(field))
  await user.keyboard('{Enter}')
  expect((await screen.findByRole('alert')).textContent).toContain('No reason')
  await user.keyboard('The market turned{Enter}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(log(editor)).toMatchObject([{ change: 'title', reason: 'The market turned' }])
  act(() => void editor.execute(commands.undo))
  expect(editor.find('Loved by users')).toBeDefined()
  expect(log(editor)).toEqual([])
})

test('Escape gives the old text back, and redo the new one', async () => {
  const { editor, user } = await committed()
  rename(editor, o, 'Loved by all')
  await question()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(editor.find('Loved by users')).toBeDefined()
  expect(log(editor)).toEqual([])
  act(() => void editor.execute(commands.redo))
  expect(editor.find('Loved by all')).toBeDefined()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('an objective that is deleted asks as well; without a reason only where that is said', async () => {
  const { editor, user } = await committed()
  act(() => void editor.execute(commands.deleteBranches, { ids: [o] }))
  await screen.findByRole('dialog', { name: 'Why is this goal taken away?' })
  await user.click(screen.getByRole('button', { name: 'No reason' }))
  expect(log(editor)).toMatchObject([{ title: 'Loved by users', change: 'deleted', reason: '' }])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('a field of Details asks when it is left', async () => {
  const { editor, user } = await committed()
  const field = screen.getByRole('textbox', { name: 'Title' })
  await user.click(field)
  await user.keyboard(' in May')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.tab({ shift: true })
  await question()
  await user.click(screen.getByRole('button', { name: 'Take it back' }))
  expect(editor.document().node(o)?.title).toBe('Loved by users')
})

test('key results change freely, and what others change is theirs to explain', async () => {
  const { editor } = await committed()
  rename(editor, 'k' as NodeId, 'Retention in May')
  expect(log(editor)).toMatchObject([{ change: 'title', kind: 'keyResult' }])
  const before = editor.document().node(o)
  if (before === undefined) throw new Error('no objective')
  const updated = new Map([['o', [before, { ...before, title: 'Else' }] as const]])
  act(() => editor.applyRemote({ nodes: { added: new Map(), removed: new Map(), updated } }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('it speaks Chinese', async () => {
  const { editor } = await committed('zh')
  rename(editor, o, '人人喜爱')
  expect(await screen.findByRole('dialog', { name: '为什么要改动这个目标？' })).toBeDefined()
  expect(screen.getByRole('button', { name: '没有原因' })).toBeDefined()
})
