/** Holds an invariant that no input can break; a failure is a defect of the program, so it throws. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`)
}

/** The value, which the caller knows to be there; throws (a defect) if it is not. */
export function expectDefined<Value>(value: Value | null | undefined, what: string): Value {
  assert(value !== null && value !== undefined, `${what} is missing`)
  return value
}
