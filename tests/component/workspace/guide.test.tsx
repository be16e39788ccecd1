// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { commands } from '../../../src/editor'
import { Guide } from '../../../src/ui/workspace/bars/guide'
import { bigObjective, objective, okr } from '../../support/builders'
import { renderWithEditor } from '../panels/panels-harness'

const guide = () => screen.queryByRole('region', { name: 'First steps' })

test('the first steps are shown while there is nothing but the Big O', async () => {
  const { editor } = await renderWithEditor(
    okr(bigObjective('Be heard', { id: 'big' })),
    <Guide messages="canvas" />,
    {
      select: ['big'],
    },
  )
  expect(guide()).not.toBeNull()
  act(() => void editor.execute(commands.addChild))
  expect(guide()).toBeNull()
})

test('closed, they stay away', async () => {
  const { user } = await renderWithEditor(okr(bigObjective('Be heard')), <Guide messages="canvas" />)
  await user.click(screen.getByRole('button', { name: 'Got it' }))
  expect(guide()).toBeNull()
})

test('a map with more than its Big O does not show them by itself', async () => {
  await renderWithEditor(okr(bigObjective('Be heard', objective('Speak up'))), <Guide messages="canvas" />)
  expect(guide()).toBeNull()
})
