import { zlibSync, unzlibSync } from 'fflate'

/** The keyword of the text in a PNG, and the name of the element in an SVG, that hold the map. */
const KEYWORD = 'objectree.map'

/** The metadata of an SVG that holds a file of ours. */
export function svgMetadata(json: string): string {
  const text = json.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<metadata id="${KEYWORD}">${text.replace(/(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu, '')}</metadata>`
}

/** The file of ours in the text of an SVG; null where it has none. */
export function mapInSvg(text: string): string | null {
  const [, found] = /<metadata id="objectree\.map">([^<]*)<\/metadata>/.exec(text) ?? []
  return found?.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&') ?? null
}

/** Of a PNG: its signature and the chunk that always comes first. */
const HEADER_BYTES = 33

/** A PNG with a file of ours as compressed international text (iTXt) behind its header. */
export function withMapInPng(png: Uint8Array, json: string): Uint8Array<ArrayBuffer> {
  const keyword = new TextEncoder().encode(KEYWORD)
  const packed = zlibSync(new TextEncoder().encode(json))
  // Keyword, end of keyword, compressed, method, no language, no translated keyword.
  const data = new Uint8Array([...keyword, 0, 1, 0, 0, 0, ...packed])
  const chunk = new Uint8Array(data.length + 12)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, data.length)
  chunk.set(new TextEncoder().encode('iTXt'), 4)
  chunk.set(data, 8)
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)))
  const result = new Uint8Array(png.length + chunk.length)
  result.set(png.subarray(0, HEADER_BYTES))
  result.set(chunk, HEADER_BYTES)
  result.set(png.subarray(HEADER_BYTES), HEADER_BYTES + chunk.length)
  return result
}

/** The file of ours in a PNG; null where it has none or it does not unpack to at most `most` bytes. */
export function mapInPng(png: Uint8Array, most: number): string | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  for (let at = 8; at + 12 <= png.length;) {
    const length = view.getUint32(at)
    const data = png.subarray(at + 8, at + 8 + length)
    const isText = String.fromCharCode(...png.subarray(at + 4, at + 8)) === 'iTXt'
    if (isText && String.fromCharCode(...data.subarray(0, KEYWORD.length)) === KEYWORD)
      return unpacked(data.subarray(KEYWORD.length + 5), most)
    at += length + 12
  }
  return null
}

function unpacked(packed: Uint8Array, most: number): string | null {
  try {
    const bytes = unzlibSync(packed)
    return bytes.length > most ? null : new TextDecoder().decode(bytes)
  } catch {
    return null
  }
}

/** The check sum of PNG, ISO 3309. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
