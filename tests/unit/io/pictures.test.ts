import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readFile } from '../../../src/io'
import { writeJson } from '../../../src/io/json/write-json'
import { svgMetadata, withMapInPng } from '../../../src/io/picture/carried-map'
import { bigObjective, keyResult, objective, okr, range } from '../../support/builders'
import { failureOf, outlineOf, previewOf, readContext } from './support'

const map = okr(
  bigObjective('Grow <b>&amp; "learn"', objective('触达 👩‍👩‍👧', keyResult('Ten', { metric: range(3, 10) }))),
)
const read = (bytes: Uint8Array) => readFile(bytes, readContext('picture'))

/** A PNG of one pixel. */
function onePixel(): Uint8Array {
  const chunk = (type: string, data: readonly number[]) => {
    const length = data.length
    return [0, 0, length >> 8, length & 255, ...Array.from(type, (sign) => sign.charCodeAt(0)), ...data, 0, 0, 0, 0]
  }
  const header = [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]
  const pixels = [...deflateSync(Uint8Array.from([0, 0]))]
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...chunk('IHDR', header), ...chunk('IDAT', pixels), ...chunk('IEND', [])])
} // prettier-ignore

test('an SVG carries its map and opens as it', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${svgMetadata(writeJson(map))}<rect/></svg>`
  const { format, content } = previewOf(await read(new TextEncoder().encode(svg)))
  expect(format).toBe('svg')
  expect(content).toEqual(map)
})

test('a PNG carries its map in international text behind its header, whole by its check sum', async () => {
  const png = withMapInPng(onePixel(), writeJson(map))
  const { format, content } = previewOf(await read(png))
  expect(format).toBe('png')
  expect(content).toEqual(map)
  expect(outlineOf(content)).toContain('触达 👩‍👩‍👧')
  expect(String.fromCharCode(...png.subarray(37, 41))).toBe('iTXt')
})

test('pictures without a map are named as pictures, damaged ones as damaged', async () => {
  expect(failureOf(await read(onePixel()))).toBe('notText')
  expect(failureOf(await read(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')))).toBe(
    'notText',
  )
  const cut = withMapInPng(onePixel(), writeJson(map)).slice(0, 120)
  expect(failureOf(await read(cut))).toBe('notText')
})
