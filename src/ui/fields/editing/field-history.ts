/** Steps of undo of one text field. */
export interface FieldHistory {
  /** Takes in what the field says after an input; `inputType` as in `InputEvent`. */
  readonly record: (value: string, inputType: string) => void
  /** The value one step back or ahead, which is the current one then; null where there is none. */
  readonly undo: () => string | null
  readonly redo: () => string | null
  readonly current: () => string
}

const STEP_LIMIT = 200

/** A run of letters is one step and ends with its word; so is a run of deletions; any other input is a step of its own. */
export function createFieldHistory(initial: string): FieldHistory {
  let current = initial
  let undo: string[] = []
  let redo: string[] = []
  let run = ''
  return {
    record: (value, inputType) => {
      if (value === current) return
      const continues = inputType === run && isRun(inputType) && !beginsWord(current, value)
      if (!continues) undo = [...undo, current].slice(-STEP_LIMIT)
      run = inputType
      redo = []
      current = value
    },
    undo: () => {
      const value = undo.pop()
      if (value === undefined) return null
      redo.push(current)
      run = ''
      return (current = value)
    },
    redo: () => {
      const value = redo.pop()
      if (value === undefined) return null
      undo.push(current)
      run = ''
      return (current = value)
    },
    current: () => current,
  }
}

function isRun(inputType: string): boolean {
  return inputType === 'insertText' || inputType.startsWith('deleteContent')
}

/** Was a letter typed after a space? */
function beginsWord(before: string, after: string): boolean {
  if (after.length <= before.length) return false
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return /\s/.test(after[at - 1] ?? '') && /\S/.test(after[at] ?? '')
}
