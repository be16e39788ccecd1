import { LIMITS, type CodecFailure, type ImportLoss } from '../../domain'
import { err, ok, type Result } from '../../lib'
import type { ReadContext, Reading } from '../codec'
import { readFrontMatter } from '../interpret/fields/front-matter'
import { parseXml } from '../xml/parse-xml'
import { unzip } from '../zip/zip'
import { sheetsOfJson } from './content-json'
import { sheetsOfXml } from './content-xml'
import type { XmindSheet } from './topic'

/** Reads all sheets, or the one that was chosen. Revisions and pictures in the archive stay packed. */
export function readXmind(
  bytes: Uint8Array,
  { choice, onProgress }: ReadContext,
): Result<Reading, CodecFailure> {
  const unpacked = unzip(bytes, (name) =>
    /^\/?(?:content\.(?:json|xml)|manifest\.json|META-INF\/manifest\.xml)$/.test(name),
  )
  if (!unpacked.ok) return unpacked
  const part = (name: string) => unpacked.value.get(name) ?? unpacked.value.get(`/${name}`)
  const manifest = part('manifest.json') ?? part('META-INF/manifest.xml')
  if (manifest && /encryption-data|"encryption/i.test(new TextDecoder().decode(manifest)))
    return err({ code: 'encrypted', data: {} })
  onProgress?.(0.2)
  const [json, xml] = [part('content.json'), part('content.xml')]
  // Every newer file also has a `content.xml`, which only says that the program is too old.
  const sheets = json
    ? readJsonSheets(json)
    : xml
      ? readXmlSheets(xml)
      : err<CodecFailure>({ code: 'notOurs', data: {} })
  if (!sheets.ok) return sheets
  onProgress?.(0.5)
  const names = sheets.value.map(({ title }) => title)
  const read = sheets.value.filter((_, at) => choice?.sheet === undefined || choice.sheet === at)
  const front = readFrontMatter(read[0]?.settings ?? '')
  const losses = [
    ...sheets.value.flatMap((sheet): readonly ImportLoss[] =>
      read.includes(sheet) ? sheet.losses : [{ code: 'sheetSkipped', line: null, text: sheet.title }],
    ),
    ...front.losses,
  ]
  const ways =
    names.length > 1 ? { sheets: names, ...(choice?.sheet !== undefined && { sheet: choice.sheet }) } : {}
  return ok({
    type: 'tree',
    tree: { isMap: true, roots: read.flatMap(({ roots }) => roots), losses, meta: front.meta, ...ways },
  })
}

function readJsonSheets(bytes: Uint8Array): Result<readonly XmindSheet[], CodecFailure> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const sheets = sheetsOfJson(value, LIMITS.nodes)
    return sheets ? ok(sheets) : err({ code: 'tooMany', data: { limit: LIMITS.nodes } })
  } catch {
    return err({ code: 'invalid', data: { path: 'content.json' } })
  }
}

function readXmlSheets(bytes: Uint8Array): Result<readonly XmindSheet[], CodecFailure> {
  const parsed = parseXml(bytes)
  if (!parsed.ok) return parsed
  return ok(sheetsOfXml(parsed.value.root, parsed.value.losses))
}
