import { describe, expect, test } from 'vitest'
import { en } from '../../../src/i18n/messages/en'
import { formats, MAX_FILE_BYTES, readFile, readText, refusalOfSize } from '../../../src/io'
import { KNOWN_FILES } from '../../../src/io/known-files'
import { writeJson } from '../../../src/io/json/write-json'
import { bigObjective, okr } from '../../support/builders'
import { failureOf, outlineOf, previewOf, readContext } from './support'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) bytes.setUint16(at * 2, text.charCodeAt(at), littleEndian)
  return new Uint8Array(bytes.buffer)
}
const read = (bytes: Uint8Array, name = 'plan.md') => readFile(bytes, readContext(name))

describe('the format is told by the content', () => {
  const file = writeJson(okr(bigObjective('Grow')))

  test.each([
    ['pasted', file, 'json'],
    ['plan.md', file, 'json'],
    ['one line', JSON.stringify(JSON.parse(file)), 'json'],
    ['plan.md', '# Grow', 'markdown'],
    ['plan.json', '# Grow', 'markdown'],
    ['plan', '[O] Grow', 'markdown'],
    ['photo.png', '# Grow', 'markdown'],
  ])('%s', async (name, text, format) => {
    const preview = previewOf(await readText(text, readContext(name)))
    expect(preview).toMatchObject({ name, format })
    expect(outlineOf(preview.content)).toMatch(/Grow$/)
  })

  test('each format has a name in the catalogue', () => {
    expect(Object.keys(en.io.formats).sort()).toEqual(formats.map(({ id }) => id).sort())
  })
})

describe('text in any encoding', () => {
  const text = '# Größe\r\n## 目标 café'
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 LE with a mark', utf16(`\uFEFF${text}`, true)],
    ['UTF-16 BE with a mark', utf16(`\uFEFF${text}`, false)],
    ['UTF-16 LE', utf16(text, true)],
    ['UTF-16 BE', utf16(text, false)],
  ])('%s', async (_, bytes) => {
    const { content, losses } = previewOf(await read(bytes))
    expect(outlineOf(content)).toBe('B Größe\n  O 目标 café')
    expect(losses).toEqual([])
  })

  test.each([
    ['Windows-1252', latin1('# Gr\xF6\xDFe \xA310\n## caf\xE9'), 'B Größe £10\n  O café'],
    ['GB 18030', latin1('# \xD4\xF6\xB3\xA4\n## \xB3\xA4'), 'B 增长\n  O 长'],
  ])('%s is guessed, and that is said', async (encoding, bytes, outline) => {
    const { content, losses } = previewOf(await read(bytes))
    expect(outlineOf(content)).toBe(outline)
    expect(losses).toEqual([{ code: 'encodingGuessed', line: null, text: encoding }])
  })
})

test('invisible and control characters go and are counted; what emoji and scripts need stays', async () => {
  const { content, losses } = previewOf(
    await readText('# A\u0007B \u202Egnp.exe\u202C\u200B\uFFFC\u007F 👩‍👩‍👧 می‌خواهم', readContext()),
  )
  expect(content.nodes[0]?.title).toBe('AB gnp.exe 👩‍👩‍👧 می‌خواهم')
  expect(losses).toEqual([{ code: 'invisibleRemoved', line: null, text: '6' }])
})

test.each(['\n', '\r\n', '\r', '\n\r', '\r\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
  'the line break %j is one',
  async (lineBreak) => {
    const { content } = previewOf(await readText(['# B', '## O', '- K'].join(lineBreak), readContext()))
    expect(outlineOf(content)).toBe('B B\n  O O\n    K K')
  },
)

describe('what is not text is named', () => {
  test.each([
    ['picture', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR'],
    ['picture', '\xFF\xD8\xFF\xE0\0\x10JFIF'],
    ['picture', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['pdf', '%PDF-1.7\n%\xE2\xE3'],
    ['zip', 'PK\x03\x04\x14\0\0\0anything.bin'],
    ['zip', '\x1F\x8B\x08\0'],
    ['word', 'PK\x03\x04\x14\0[Content_Types].xmlword/document.xml'],
    ['excel', 'PK\x03\x04\x14\0xl/workbook.xml'],
    ['powerPoint', 'PK\x03\x04\x14\0ppt/slides/slide1.xml'],
    ['xmind', 'PK\x03\x04\x14\0content.json'],
    ['office', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
    ['rtf', '{\\rtf1\\ansi Hello}'],
    ['audioVideo', 'ID3\x04\0\0'],
    ['program', '\x7FELF\x02\x01'],
    ['font', 'wOF2\0\x01\0\0'],
    ['database', 'SQLite format 3\0'],
    ['webPage', '<!DOCTYPE html><html><body># Not an outline</body></html>'],
    ['xml', '<?xml version="1.0"?><invoice/>'],
    ['appleDouble', '\0\x05\x16\x07\0\x02\0\0Mac OS X'],
    ['lfs', 'version https://git-lfs.github.com/spec/v1\noid sha256:0'],
    ['unknown', Array.from({ length: 400 }, (_, at) => String.fromCharCode((at * 7) % 256)).join('')],
  ])('%s', async (found, bytes) => {
    expect(await read(latin1(bytes))).toEqual({ ok: false, error: { code: 'notText', data: { found } } })
  })

  test('every kind has its word', () => {
    const words = KNOWN_FILES.filter((found) => found !== 'unknown')
    for (const found of words) expect(en.io.failed.notText).toContain(`${found} {`)
  })
})

test('a file that is empty or too large says so', async () => {
  expect(failureOf(await read(new Uint8Array()))).toBe('empty')
  expect(failureOf(await read(utf8(' \n\uFEFF')))).toBe('empty')
  expect(refusalOfSize(MAX_FILE_BYTES)).toBeNull()
  expect(refusalOfSize(600 * 1_048_576)).toEqual({ code: 'tooLarge', data: { size: 600, limit: 256 } })
})

test('progress goes from the beginning to the end', async () => {
  const shares: number[] = []
  const lines = Array.from({ length: 5_000 }, (_, at) => `- ${at}`).join('\n')
  await readText(`# B\n${lines}`, { ...readContext(), onProgress: (share) => shares.push(share) })
  expect(shares.length).toBeGreaterThan(4)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
})
