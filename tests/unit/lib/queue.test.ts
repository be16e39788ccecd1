import { describe, expect, it } from 'vitest'
import { createQueue } from '../../../src/lib'

describe('a queue', () => {
  it('serves each thing once, in the order in which it came, also when more comes meanwhile', () => {
    const queue = createQueue<string>()
    for (const item of ['a', 'b', 'a', 'c']) queue.add(item)
    expect([queue.next(), queue.size]).toEqual(['a', 2])
    queue.add('a')
    queue.remove('b')
    expect([queue.next(), queue.next(), queue.next()]).toEqual(['c', 'a', undefined])
    queue.add('d')
    expect([queue.next(), queue.next(), queue.size]).toEqual(['d', undefined, 0])
  })

  it('goes on after it was cleared', () => {
    const queue = createQueue<number>()
    for (const item of [1, 2, 3]) queue.add(item)
    queue.next()
    queue.clear()
    queue.add(4)
    expect([queue.next(), queue.next()]).toEqual([4, undefined])
  })
})
