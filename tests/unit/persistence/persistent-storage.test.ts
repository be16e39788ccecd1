import { describe, expect, it } from 'vitest'
import { askForPersistence } from '../../../src/persistence'

const says = (answer: boolean) => () => Promise.resolve(answer)

describe('asking for persistent storage', () => {
  it('tells what the browser answers', async () => {
    expect(await askForPersistence({ persisted: says(false), persist: says(true) })).toBe('persistent')
    expect(await askForPersistence({ persisted: says(false), persist: says(false) })).toBe('transient')
  })

  it('does not ask where it was granted before', async () => {
    const persist = (): Promise<boolean> => Promise.reject(new Error('asked'))
    expect(await askForPersistence({ persisted: says(true), persist })).toBe('persistent')
  })

  it('counts a failing answer as no', async () => {
    const persist = (): Promise<boolean> => Promise.reject(new Error('denied'))
    expect(await askForPersistence({ persisted: says(false), persist })).toBe('transient')
  })

  it('knows browsers that cannot be asked', async () => {
    expect(await askForPersistence({})).toBe('unsupported')
  })
})
