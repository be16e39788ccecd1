/** Storage that a browser may refuse to hand out or to use: then it holds nothing, and nothing throws. */
export function safeStorage(storage: () => Storage): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return {
    getItem: (key) => attempt(null, () => storage().getItem(key)),
    setItem: (key, value) => attempt(undefined, () => storage().setItem(key, value)),
    removeItem: (key) => attempt(undefined, () => storage().removeItem(key)),
  }
}

function attempt<Value>(otherwise: Value, work: () => Value): Value {
  try {
    return work()
  } catch {
    return otherwise
  }
}
