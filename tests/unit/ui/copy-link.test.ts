import { afterEach, expect, test, vi } from 'vitest'
import type { DocumentContent } from '../../../src/domain'
import { createI18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import { writeJson } from '../../../src/io/json/write-json'
import { createNotices } from '../../../src/ui/hooks/notices'
import { copyLink } from '../../../src/ui/export/copy-link'
import { SHARED, textInHash } from '../../../src/ui/shell/shared-link'
import { bigObjective, objective, okr } from '../../support/builders'
import { NO_FILES } from '../../support/fakes'

afterEach(() => vi.unstubAllGlobals())

async function share(content: DocumentContent, writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  vi.stubGlobal('location', { href: 'https://maps.example/app/#/map/m1' })
  const notices = createNotices()
  const files = {
    ...NO_FILES,
    serialiseBranches: (branches: DocumentContent) => ({ text: '', json: writeJson(branches) }),
  }
  await copyLink({ files, notices, i18n: createI18n('en', en) }, content)
  return notices.store.getState().shown.map(({ text }) => text)
}

test('a link with the whole map goes onto the clipboard, and its size is said', async () => {
  const content = okr(bigObjective('Grow', objective('触达')))
  const copied: string[] = []
  const said = await share(content, (text) => Promise.resolve(void copied.push(text)))
  expect(said).toEqual([expect.stringMatching(/^Link copied, 0\.\d kB\./)])
  const hash = new URL(copied[0] ?? '').hash
  expect(hash.startsWith(SHARED)).toBe(true)
  expect(JSON.parse((await textInHash(hash)) ?? '')).toEqual(JSON.parse(writeJson(content)))
})

test('a map that is too large for a link is refused with its size', async () => {
  let seed = 7
  const word = () => Array.from({ length: 40 }, () => String.fromCharCode(97 + ((seed = (seed * 1103515245 + 12345) % 2147483648) % 26))).join('')
  const content = okr(bigObjective('Grow', ...Array.from({ length: 1_500 }, () => objective(word()))))
  const writeText = vi.fn()
  const said = await share(content, writeText)
  expect(said).toEqual([expect.stringMatching(/^The link would have [\d.,]+ kB, and links hold up to 32 kB/)])
  expect(writeText).not.toHaveBeenCalled()
}) // prettier-ignore

test('a clipboard that is closed is said to be', async () => {
  const said = await share(okr(bigObjective('A')), () => Promise.reject(new Error('denied')))
  expect(said).toEqual(['The browser does not let the link onto the clipboard.'])
})
