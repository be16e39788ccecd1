// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { compareFile, type DocumentContent } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { BreakOutDialog } from '../../../src/ui/workshop/break-out/break-out-dialog'
import { bigObjective, idea, keyResult, objective, okr } from '../../support/builders'
import { NO_FILES } from '../../support/fakes'
import { renderWithEditor } from '../panels/panels-harness'

const content = okr(
  bigObjective(
    'Be heard',
    objective('Win the readers', keyResult('Ten letters a week')),
    objective('Win the listeners', keyResult('A hundred calls')),
    idea('Posters'),
  ),
)

async function open(more = content) {
  const handedOut: DocumentContent[] = []
  const files = {
    ...NO_FILES,
    download: (format: string, copy: DocumentContent) => {
      if (format === 'handOut') handedOut.push(copy)
      return Promise.resolve(true)
    },
  }
  return { ...(await renderWithEditor(more, <BreakOutDialog />, { files })), handedOut }
}

const row = (name: string) => within(screen.getByRole('listitem', { name }))

test('each branch goes to a group as a page of its own, with the name of the group in it', async () => {
  const { user, handedOut } = await open()
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
  const listeners = row('Win the listeners')
  await user.type(listeners.getByRole('textbox', { name: 'Name of the group: Win the listeners' }), 'Radio')
  await user.click(listeners.getByRole('button', { name: 'Hand out' }))
  await waitFor(() => expect(listeners.getByRole('status').textContent).toBe('Handed out to Radio'))
  await user.click(row('Win the readers').getByRole('button', { name: 'Hand out' }))
  expect(handedOut.map(({ meta }) => meta[0]?.title)).toEqual([
    'Radio: Win the listeners',
    'Group 1: Win the readers',
  ])
  expect(handedOut[0]?.nodes.map(({ title }) => title)).toEqual([
    'Be heard',
    'Win the listeners',
    'A hundred calls',
  ])
})

test('what a group brings back is compared in its branch alone', async () => {
  const { user, editor, handedOut } = await open()
  await user.click(row('Win the listeners').getByRole('button', { name: 'Hand out' }))
  const [base] = handedOut
  if (base === undefined) throw new Error('Nothing was handed out')
  act(
    () =>
      void editor.execute(commands.setTitle, {
        id: editor.id('Ten letters a week'),
        title: 'Twenty letters',
      }),
  )
  const nodes = base.nodes.map((node) => ({ ...node, title: node.title.replace('A hundred', 'Two hundred') }))
  const { changes, conflicts, hasSettings } = compareFile(editor.document(), {
    content: { ...base, nodes },
    base,
  })
  expect([...changes.keys()]).toEqual([editor.id('A hundred calls')])
  expect([conflicts.size, hasSettings]).toEqual([0, false])
})

test('the way back is the merge of a file', async () => {
  const { user, editor } = await open()
  await user.click(screen.getByRole('button', { name: 'Bring a group’s file back…' }))
  expect(editor.state().ephemeral.dialog).toBe('merge')
})

test('a map without objectives has nothing to hand out', async () => {
  await open(okr(bigObjective('Be heard')))
  expect(screen.getByText('There are no objectives below the Big O yet.')).toBeDefined()
})
