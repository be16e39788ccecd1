import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { commands } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import type { Cell } from '../range/places'
import { cellText, nodeOf, type CellSource } from './cell-text'
import { readCell, yearFor, type CellReading } from './read-cell'

/** A cell that is being written. */
export interface CellEdit extends Cell {
  /** What was typed replaces the cell, and arrows go on to the next; else they move in the text. */
  readonly replaces: boolean
}

export interface CellEditing {
  readonly edit: CellEdit | null
  /** The text under way. */
  readonly text: string
  /** What it says; null while nothing is written. */
  readonly reading: CellReading | null
  /** The text could not be read when it should have been taken. */
  readonly isRejected: boolean
  /** Called with the field when it is drawn. */
  readonly attach: (field: HTMLTextAreaElement | null) => void
  /** Opens the field over a cell, with its text or with what is typed. */
  readonly begin: (cell: Cell, replaces: boolean) => void
  /** Hears of every text in the field. */
  readonly typed: (text: string) => void
  /** Takes the text and closes the field; false where it cannot be read: the field stays open and says why. */
  readonly commit: () => boolean
  readonly cancel: () => void
  /** Takes the text if it can be read, else the cell stays as it was, which is said. */
  readonly leave: () => void
}

/** Writing into cells through one field, which lies over the active cell and keeps its own text. */
export function useCellEdit(source: CellSource): CellEditing {
  const editor = useEditorInstance()
  const { notices } = usePorts()
  const { t } = useI18n()
  const field = useRef<HTMLTextAreaElement>(null)
  const [edit, setEdit] = useState<CellEdit | null>(null)
  const [text, setText] = useState('')
  const [isRejected, setRejected] = useState(false)
  const read = readerOf(source)

  function show(next: CellEdit | null, written: string): void {
    if (field.current && next?.replaces !== true) field.current.value = written
    setEdit(next)
    setText(written)
    setRejected(false)
  }

  function take(): CellReading {
    if (edit === null) return { type: 'same' }
    const reading = read(edit, text)
    if (reading.type === 'value')
      editor.execute(commands.writeCells, { cells: [{ nodeId: edit.id, ...reading.value }] })
    return reading
  }

  function leave(): void {
    if (edit === null) return
    const reading = take()
    if (reading.type === 'refused') notices.show({ text: t(reading.sentence, { text, unit: reading.unit }) })
    show(null, '')
  }
  useOnUnmount(leave)

  return {
    edit,
    text,
    reading: edit === null ? null : read(edit, text),
    isRejected,
    attach: (element) => {
      field.current = element
    },
    begin: (cell, replaces) => {
      const node = nodeOf(source, cell.id)
      if (node !== undefined) show({ ...cell, replaces }, replaces ? '' : cellText(source, node, cell.column))
    },
    typed: (written) => {
      setText(written)
      setRejected(false)
    },
    commit: () => {
      const isTaken = take().type !== 'refused'
      if (isTaken) show(null, '')
      else setRejected(true)
      return isTaken
    },
    cancel: () => show(null, ''),
    leave,
  }
}

function readerOf(source: CellSource): (cell: Cell, text: string) => CellReading {
  return ({ id, column }, text) => {
    const node = nodeOf(source, id)
    if (node === undefined) return { type: 'same' }
    return readCell({ ...source, year: yearFor(source) }, node, column, text)
  }
}

/** Calls when another view takes the place of the table. */
function useOnUnmount(listener: () => void): void {
  const listen = useEffectEvent(listener)
  useEffect(() => () => listen(), [])
}
