import type { Head } from './codec'

/** What a file is that no codec reads; `io.failed.notText` has a word for each. */
export const KNOWN_FILES = [
  'picture',
  'pdf',
  'word',
  'excel',
  'powerPoint',
  'xmind',
  'zip',
  'office',
  'rtf',
  'audioVideo',
  'program',
  'font',
  'database',
  'webPage',
  'xml',
  'appleDouble',
  'lfs',
  'unknown',
] as const

export type KnownFile = (typeof KNOWN_FILES)[number]

/** First bytes as Latin-1 text; the list of file signatures of Wikipedia and of the Unix command `file`. */
const SIGNATURES: readonly (readonly [KnownFile, RegExp])[] = [
  ['picture', /^(?:\x89PNG|\xFF\xD8\xFF|GIF8[79]a|RIFF[^]{4}WEBP|BM[^]{4}\0{4}|II\*\0|MM\0\*|8BPS)/],
  ['picture', /^\0\0\0[^]ftyp(?:heic|heix|mif1|avif|avis)/],
  ['picture', /^\0\0[\x01\x02]\0/],
  ['pdf', /^(?:[^]{0,1024})%PDF-\d/],
  ['zip', /^(?:\x1F\x8B|7z\xBC\xAF|Rar!\x1A|BZh[1-9]|\xFD7zXZ|\x28\xB5\x2F\xFD)/],
  ['office', /^\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1/],
  ['rtf', /^\{\\rtf/],
  [
    'audioVideo',
    /^(?:ID3|\xFF[\xF2\xF3\xFB]|OggS|fLaC|RIFF[^]{4}(?:WAVE|AVI )|\x1A\x45\xDF\xA3|FLV\x01|\0\0\0[^]ftyp)/,
  ],
  ['program', /^(?:\x7FELF|MZ[^]{58}|\xCA\xFE\xBA\xBE|[\xCE\xCF]\xFA\xED\xFE|\0asm)/],
  ['font', /^(?:wOF[F2]|OTTO|\0\x01\0\0\0|ttcf)/],
  ['database', /^SQLite format 3\0/],
  ['appleDouble', /^\0\x05\x16[\x00\x07]/],
  ['lfs', /^version https:\/\/git-lfs\.github\.com\/spec\//],
]

/** What the parts of a ZIP file are called tells what wrote it. */
const ZIP_PARTS: readonly (readonly [KnownFile, RegExp])[] = [
  ['word', /word\/document\.xml|wordprocessingml|application\/vnd\.oasis\.opendocument\.text/],
  [
    'excel',
    /xl\/workbook\.xml|xl\/worksheets|spreadsheetml|application\/vnd\.oasis\.opendocument\.spreadsheet/,
  ],
  ['powerPoint', /ppt\/slides|presentationml|application\/vnd\.oasis\.opendocument\.presentation/],
  ['xmind', /\/?content\.json|content\.xml[^]*(?:Revisions|meta\.xml|styles\.xml)/],
]

/** What a file is by its first bytes, where it is something that holds no outline; null for anything else. */
export function knownFileOf({ bytes, text }: Head): KnownFile | null {
  const signature = latin1(bytes.subarray(0, 2_048))
  const found = SIGNATURES.find(([, pattern]) => pattern.test(signature))
  if (found) return found[0]
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(signature)) {
    const names = latin1(bytes)
    return ZIP_PARTS.find(([, pattern]) => pattern.test(names))?.[0] ?? 'zip'
  }
  return /^\s*(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(text)
    ? 'webPage'
    : xmlOf(text)
}

/** XML that no format has claimed. */
function xmlOf(text: string): KnownFile | null {
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*|<!doctype[^>]*>\s*)*<svg[\s>]/i.test(text)) return 'picture'
  return /^\s*<\?xml\s/.test(text) ? 'xml' : null
}

/** One character a byte; the decoder that calls itself Latin-1 is Windows-1252. */
function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}
