import { expect, it } from 'vitest'
import { copyTitle } from '../../../src/ui/start/copy-title'

const copyOf = (title: string, count: number) =>
  count === 1 ? `${title} copy` : `${title} copy ${String(count)}`

it.each([
  ['Plan', [], 'Plan copy'],
  ['Plan', ['Plan copy'], 'Plan copy 2'],
  ['Plan copy', ['Plan copy'], 'Plan copy 2'],
  ['Plan copy 2', ['Plan copy', 'Plan copy 2'], 'Plan copy 3'],
  ['Make a copy of it', [], 'Make a copy of it copy'],
])('a copy of “%s” beside %j is “%s”', (title, taken, copy) => {
  expect(copyTitle(title, new Set(taken), copyOf)).toBe(copy)
})
