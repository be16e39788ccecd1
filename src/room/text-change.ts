import type * as Y from 'yjs'

/** Brings a shared text to what it is to say by the shortest single replacement, so that edits elsewhere in it merge. */
export function writeText(text: Y.Text, after: string): void {
  const before = text.toJSON()
  if (before === after) return
  const start = commonStart(before, after)
  const end = commonEnd(before, after, start)
  const removed = before.length - end - start
  if (removed > 0) text.delete(start, removed)
  const added = after.slice(start, after.length - end)
  if (added !== '') text.insert(start, added)
}

/** How many code units both begin with; no surrogate pair is cut. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1
  return length > 0 && isHighSurrogate(a.charCodeAt(length - 1)) ? length - 1 : length
}

/** How many code units both end with, after the common start; no surrogate pair is cut. */
function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start
  let length = 0
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length += 1
  return length > 0 && isLowSurrogate(a.charCodeAt(a.length - length)) ? length - 1 : length
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
