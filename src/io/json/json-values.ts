/** Looks into JSON of other programs, whatever it holds. Every answer is empty where the value is not of that type. */
export type JsonRecord = Readonly<Record<string, unknown>>

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The own value of a name; names of the language itself, such as `__proto__`, hold nothing. */
export function valueIn(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, name) => (isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined),
    value,
  )
}

export function textIn(value: unknown, ...path: readonly string[]): string {
  const found = valueIn(value, ...path)
  return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : ''
}

export function listIn(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueIn(value, ...path)
  return Array.isArray(found) ? (found as readonly unknown[]) : []
}
