// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { createFiles } from '../../../src/app/files/files'
import { download } from '../../../src/ui/shell/download'
import { createNotices } from '../../../src/ui/hooks/notices'
import { loadI18n } from '../../../src/i18n'
import type { CheckInId, NodeId, PlainDate } from '../../../src/domain'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { createFakeClock, createFakeIds } from '../../support/fakes'

const content = okr(bigObjective('Learn to sail'))
const context = { ids: createFakeIds(), clock: createFakeClock() }
const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

it('says so where the formats do not come, and asks for them again the next time', async () => {
  const fetchFormats = vi.fn(() => import('../../../src/io')).mockImplementationOnce(missing)
  const files = createFiles(context, { fetchFormats })
  expect(await files.read({ name: 'plan.md', data: '# A' })).toMatchObject({
    ok: false,
    error: { code: 'notLoaded' },
  })
  expect(await files.read({ name: 'plan.md', data: '# A' })).toMatchObject({ ok: true })
  expect(fetchFormats).toHaveBeenCalledTimes(2)
})

it('shows why a download does not come', async () => {
  const notices = createNotices()
  const i18n = await loadI18n('en')
  await download({ files: createFiles(context, { fetchFormats: missing }), notices, i18n }, 'json', content)
  expect(notices.store.getState().shown.map(({ text }) => text)).toEqual([i18n.t('io.failed.notLoaded')])
})

it('has nothing to copy as long as the formats do not come', async () => {
  const files = createFiles(context, { fetchFormats: missing })
  await files.prepare()
  expect(files.serialiseBranches(content)).toBeNull()
})

it('writes what a key result stands at today, for files and for the clipboard', async () => {
  const measured = {
    ...okr(
      bigObjective('Grow', objective('Learn', keyResult('Shops', { id: 'kr', metric: range(0, 10, '', 2) }))),
    ),
    checkIns: ['2027-01-10', '2027-01-16'].map((date, index) => ({
      id: `c${index}` as CheckInId,
      nodeId: 'kr' as NodeId,
      date: date as PlainDate,
      value: 4 + index * 5,
      confidence: null,
      note: '',
    })),
  }
  const files = createFiles(context, { fetchFormats: () => import('../../../src/io') })
  await files.prepare()
  expect(files.serialiseBranches(measured)?.text).toContain('now 4')
  const createObjectURL = vi.fn(() => 'blob:file')
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL: vi.fn() }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  expect(await files.download('markdown', measured, await loadI18n('en'))).toBe(true)
  const [[blob]] = createObjectURL.mock.calls as unknown as [[Blob]]
  expect(await readBlob(blob)).toContain('now 4')
})

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.readAsText(blob)
  })
}
