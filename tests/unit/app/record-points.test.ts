import { expect, it } from 'vitest'
import { recordPoints } from '../../../src/app/map/record-points'
import type { DocumentId, RestorePoints } from '../../../src/domain'
import { commands } from '../../../src/editor'
import { createMemoryRestorePoints, loadPointRecorder } from '../../../src/persistence'
import { bigObjective, keyResult, objective, okr } from '../../support/builders'
import { createTestEditor, type TestEditor } from '../../support/editor-harness'
import { must } from '../../support/must'

const id = 'map' as DocumentId
const many = Array.from({ length: 12 }, (_, index) => keyResult(`Result ${index}`))
const content = okr(bigObjective('Be heard', objective('Speak up', ...many), objective('Listen')))

function record(editor: TestEditor, restorePoints: RestorePoints, loadRecorder = loadPointRecorder) {
  const reported: unknown[] = []
  const recording = recordPoints(editor, {
    ...{ restorePoints, id, clock: editor.clock, loadRecorder },
    reportError: (error) => reported.push(error),
  })
  return { ...recording, reported, save: (name: string) => recording.save(name) }
}

function rename(editor: TestEditor, title: string, to: string): void {
  editor.execute(commands.setTitle, { id: editor.id(title), title: to })
}

async function reasons(restorePoints: RestorePoints): Promise<readonly string[]> {
  return must(await restorePoints.list(id)).map(({ reason }) => reason)
}

it('an import, a change of stage and a large deletion have a point of the state before them', async () => {
  const restorePoints = createMemoryRestorePoints()
  const editor = createTestEditor(content)
  const { save } = record(editor, restorePoints)
  rename(editor, 'Listen', 'Listen more')
  editor.execute(commands.importContent, { content: okr(bigObjective('Other', objective('Imported'))) })
  editor.execute(commands.setStage, { stage: 'commit' })
  editor.execute(commands.deleteBranches, { ids: [editor.id('Listen more')] })
  editor.execute(commands.deleteBranches, { ids: [editor.id('Speak up')] })
  must(await save('Mine'))
  expect(await reasons(restorePoints)).toEqual(['named', 'deletion', 'stage', 'import', 'session'])
})

it('code that does not come is reported once and asked for again at the next edit', async () => {
  const restorePoints = createMemoryRestorePoints()
  const editor = createTestEditor(content)
  let isAway = true
  const { save, reported } = record(editor, restorePoints, () =>
    isAway ? Promise.reject(new Error('no network')) : loadPointRecorder(),
  )
  rename(editor, 'Listen', 'Listen more')
  expect(await save('Mine')).toMatchObject({ ok: false, error: { type: 'unavailable' } })
  rename(editor, 'Listen more', 'Listen well')
  expect(await save('Mine')).toMatchObject({ ok: false })
  expect(reported).toHaveLength(1)
  isAway = false
  rename(editor, 'Listen well', 'Listen best')
  must(await save('Mine'))
  expect(await reasons(restorePoints)).toEqual(['named', 'session'])
  const [, session] = must(await restorePoints.list(id))
  const { nodes } = must(await restorePoints.read(id, session?.serial ?? 0))
  expect(nodes.map(({ title }) => title)).toContain('Listen well')
})
