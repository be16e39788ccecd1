import type { PointStore } from '../../../../src/persistence/restore-points/point-store'

export interface FailingPointStore extends PointStore {
  readonly hasFailed: boolean
}

/** A store whose disk is full at one call, the first being 1. */
export function createFailingPointStore(store: PointStore, failing: number): FailingPointStore {
  let calls = 0
  const call = <Value>(work: () => Promise<Value>): Promise<Value> => {
    calls += 1
    return calls === failing ? Promise.reject(new Error('full')) : work()
  }
  return {
    index: (id) => call(() => store.index(id)),
    indexes: () => call(() => store.indexes()),
    parts: (id, serials) => call(() => store.parts(id, serials)),
    write: (id, change) => call(() => store.write(id, change)),
    delete: (id) => call(() => store.delete(id)),
    failureOf: () => ({ type: 'quota' }),
    get hasFailed() {
      return calls >= failing
    },
  }
}
