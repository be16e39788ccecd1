import { expect, it } from 'vitest'
import { reportMerge } from '../../../src/app/map/report-merge'
import type { NodeId } from '../../../src/domain'
import { loadI18n } from '../../../src/i18n'
import { createNotices } from '../../../src/ui/hooks/notices'

async function said(droppedMoves: readonly string[], repaired: readonly string[]) {
  const notices = createNotices()
  const i18n = await loadI18n('en')
  reportMerge({ droppedMoves: droppedMoves as NodeId[], repaired: repaired as NodeId[] }, { notices, i18n })
  return notices.store.getState().shown.map(({ text }) => text)
}

it('says what was taken back and what was mended, each once, and nothing where changes fit', async () => {
  expect(await said([], [])).toEqual([])
  expect(await said(['a'], [])).toEqual([
    'A move was undone, because another tab moved the branch the other way',
  ])
  expect(await said([], ['a', 'b'])).toEqual([
    '2 cards of a change from another tab had no place or too long a text and were repaired. What had no place is in the parking lot',
  ])
})
