import { useId, useRef, useState, type ChangeEvent, type CompositionEvent } from 'react'

type TextControl = HTMLInputElement | HTMLTextAreaElement

/** What a text says: a value, the beginning of one, or nothing that can be taken. */
export type Reading<Value> =
  | { readonly type: 'value'; readonly value: Value }
  | { readonly type: 'beginning' }
  | { readonly type: 'invalid' }

interface DraftOptions<Value> {
  readonly value: Value
  readonly read: (text: string) => Reading<Value>
  readonly write: (value: Value) => string
  /** Takes the value; all of one visit carry the same merge key, so that they are one step of undo. */
  readonly commit: (value: Value, mergeKey: string) => void
}

interface Draft {
  readonly text: string
  /** The text that is being edited; null while the field shows the document. */
  readonly edited: string | null
  /** The text that could not be taken; it stays in the field until the next one. */
  readonly rejected: string | null
  readonly controlProps: {
    readonly value: string
    readonly onFocus: () => void
    readonly onBlur: () => void
    readonly onChange: (event: ChangeEvent<TextControl>) => void
    readonly onCompositionStart: () => void
    readonly onCompositionEnd: (event: CompositionEvent<TextControl>) => void
  }
  /** Takes a text as if it had been typed. */
  readonly type: (text: string) => void
  /** What all changes of this visit have in common. */
  readonly mergeKey: () => string
}

/**
 * Text under way in a field. Every change that can be read is committed at once; the text stays as it was typed
 * for as long as it says the same as the document; leaving the field shows the document again, unless the text cannot
 * be read: that stays, and the value from before the visit returns. Nothing is read while an input method is composing.
 */
export function useFieldDraft<Value>({ value, read, write, commit }: DraftOptions<Value>): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const [rejected, setRejected] = useState<string | null>(null)
  const [composing, setComposing] = useState(false)
  const before = useRef(value)
  const visit = useVisit()
  const outdated = draft !== null && !composing && isOtherValue(read(draft), value)
  const text = draft === null || outdated ? write(value) : draft

  function take(taken: Value): void {
    if (taken !== value) commit(taken, visit.mergeKey())
  }

  function type(next: string, unfinished = composing): void {
    setDraft(next)
    if (unfinished) return
    const reading = read(next)
    setRejected(reading.type === 'invalid' ? next : null)
    if (reading.type === 'value') take(reading.value)
    if (reading.type === 'invalid') take(before.current)
  }

  function leave(): void {
    const isUnread = draft !== null && draft.trim() !== '' && read(draft).type !== 'value'
    if (!isUnread) setDraft(null)
    setRejected(isUnread ? draft : null)
    if (isUnread) take(before.current)
  }

  return {
    text,
    edited: outdated ? null : draft,
    rejected,
    type: (next) => type(next),
    mergeKey: visit.mergeKey,
    controlProps: {
      value: text,
      onFocus: () => {
        before.current = value
        visit.begin()
      },
      onBlur: leave,
      onChange: (event) => type(event.target.value),
      onCompositionStart: () => setComposing(true),
      onCompositionEnd: (event) => {
        setComposing(false)
        type(event.currentTarget.value, false)
      },
    },
  }
}

function isOtherValue<Value>(reading: Reading<Value>, value: Value): boolean {
  return reading.type === 'value' && reading.value !== value
}

/** Numbers the visits to a field. */
function useVisit(): { readonly begin: () => void; readonly mergeKey: () => string } {
  const id = useId()
  const count = useRef(0)
  return {
    begin: () => {
      count.current += 1
    },
    mergeKey: () => `edit:field${id}${count.current}`,
  }
}
