import type { DocumentDiff, DomainError, LiveDocument, Operation } from '../../src/domain'
import type { Result } from '../../src/lib'

/** The value of a result that must be one. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`Unexpected failure: ${JSON.stringify(result.error)}`)
  return result.value
}

/** Does an operation, which must succeed, and gives the diff that it made. */
export function perform<Args>(document: LiveDocument, operation: Operation<Args>, args: Args): DocumentDiff {
  const diff = must(operation(document, args))
  document.apply(diff)
  return diff
}

/** The code with which an operation refuses; null when it does not. */
export function refusal<Args>(
  document: LiveDocument,
  operation: Operation<Args>,
  args: Args,
): DomainError['code'] | null {
  const result = operation(document, args)
  return result.ok ? null : result.error.code
}
