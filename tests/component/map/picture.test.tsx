// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { PlainDate } from '../../../src/domain'
import { createI18n } from '../../../src/i18n'
import { en } from '../../../src/i18n/messages/en'
import { pngTiles } from '../../../src/ui/export/tiles'
import { drawPicture } from '../../../src/ui/map/picture/draw-picture'
import { action, bigObjective, idea, keyResult, objective, okr, parked, range } from '../../support/builders'

const map = {
  ...okr(
    bigObjective(
      'Grow & <script>alert(1)</script>',
      objective('触达更多的人', keyResult('Ten shops', { id: 'k1', metric: range(3, 10, 'shops', 5), owner: 'Li Wei', due: '2027-03-31', confidence: 7 }, action('Call', { done: true }))),
      objective('Care', keyResult('Calm queues', { id: 'k2' })),
    ),
    parked(idea('Later')),
  ),
  relations: [{ id: 'r', from: 'k1', to: 'k2', label: 'helps' }] as never,
} // prettier-ignore

async function drawn(content = map as never as Parameters<typeof drawPicture>[0]) {
  const i18n = createI18n('en', en)
  const picture = await drawPicture(content, i18n, {
    today: '2027-01-15' as PlainDate,
    carried: '<metadata>carried</metadata>',
  })
  const svg = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement
  return { picture, svg, texts: [...svg.querySelectorAll('text')].map((text) => text.textContent) }
}

describe('a picture of a map', () => {
  test('has every title and field of the map as text with its measured length, and nothing that runs', async () => {
    const { svg, texts } = await drawn()
    expect(svg.tagName).toBe('svg')
    expect(texts.join('')).toContain('触达更多的人')
    for (const words of ['Ten shops', 'Calm queues', 'Call', 'Care', 'helps']) expect(texts).toContain(words)
    expect(texts).toContain('3 → 10 shops · 5 shops')
    expect(texts).toContain('2 objectives')
    expect(texts.some((text) => text.startsWith('Li Wei · '))).toBe(true)
    expect(svg.querySelector('script')).toBeNull()
    const measured = [...svg.querySelectorAll('g text')]
    expect(measured.every((text) => Number(text.getAttribute('textLength')) > 0)).toBe(true)
  })

  test('leaves parked branches out, carries what it is given, and is as large as its map', async () => {
    const { svg, texts, picture } = await drawn()
    expect(texts).not.toContain('Later')
    expect(svg.firstElementChild?.tagName).toBe('metadata')
    expect(svg.getAttribute('viewBox')?.split(' ').slice(2).map(Number)).toEqual([
      picture.width,
      picture.height,
    ])
    expect(picture.width).toBeGreaterThan(500)
  })

  test('of an empty map is not empty', async () => {
    const { picture } = await drawn(okr())
    expect(picture.width * picture.height).toBeGreaterThan(0)
  })
})

describe('pixels', () => {
  test('a picture that fits is one', () => {
    expect(pngTiles({ width: 1000, height: 800 }, 2)).toEqual([
      { x: 0, y: 0, width: 1000, height: 800, row: 1, column: 1 },
    ])
  })

  test('one that is too large comes in equal tiles that cover it', () => {
    const tiles = pngTiles({ width: 9_000, height: 3_000 }, 2)
    expect(tiles.map(({ row, column }) => `${row}-${column}`)).toEqual(['1-1', '1-2', '1-3', '1-4', '1-5', '2-1', '2-2', '2-3', '2-4', '2-5'])
    const last = tiles.at(-1)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThanOrEqual(9_000)
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeGreaterThanOrEqual(3_000)
    for (const { width, height } of tiles) expect(width * height * 4).toBeLessThanOrEqual(16_777_216)
  }) // prettier-ignore
})
