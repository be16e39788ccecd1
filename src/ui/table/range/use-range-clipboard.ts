import type { ClipboardEvent } from 'react'
import { commands } from '../../../editor'
import { readBranchesHtml } from '../../clipboard/clipboard-html'
import { pastedFrom } from '../../clipboard/pasted'
import { readTsv, writeTableHtml, writeTsv } from '../../clipboard/tsv'
import { useEditorInstance } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { useWorkspace } from '../../workspace/workspace-context'
import { yearFor } from '../cells/read-cell'
import type { CellSource } from '../cells/cell-text'
import { emptied, fillRange, readPasted, textsOf } from './copy-paste'
import { pasteNotice } from './paste-notice'
import { cellsIn, nodesIn, type CellRange, type Layout } from './places'
import type { CellSelection } from './use-cell-selection'

/** Copies, cuts, pastes and empties the cells of the range; branches of a map are pasted as on the map. */
export function useRangeClipboard(source: CellSource, layout: Layout, { range, selectRange }: CellSelection) {
  const editor = useEditorInstance()
  const { notices } = usePorts()
  const i18n = useI18n()
  const { clipboard } = useWorkspace()

  function clear(): void {
    if (range !== null)
      editor.execute(commands.writeCells, { cells: emptied(source, cellsIn(layout, range)) })
  }

  function copy(event: ClipboardEvent): void {
    if (range === null) return
    const texts = textsOf(source, cellsIn(layout, range))
    event.preventDefault()
    event.clipboardData.setData('text/plain', writeTsv(texts))
    event.clipboardData.setData('text/html', writeTableHtml(texts))
  }

  function paste(text: string, { top, bottom, left, right }: CellRange): void {
    const chosen = nodesIn(layout, top, bottom + 1).length
    const texts = fillRange(readTsv(text), chosen, right - left + 1)
    const ids = nodesIn(layout, top)
    const context = { ...source, year: yearFor(source) }
    const pasting = readPasted(context, { ids, columns: layout.columns.slice(left) }, texts)
    editor.execute(commands.writeCells, { cells: pasting.writes })
    const notice = pasteNotice(pasting, i18n)
    if (notice !== null) notices.show({ text: notice })
    const last = ids[Math.min(texts.length, ids.length) - 1]
    selectRange({
      top,
      bottom: last === undefined ? top : (layout.rows.indexOf.get(last) ?? top),
      left,
      right: Math.min(layout.columns.length, left + (texts[0]?.length ?? 1)) - 1,
    })
  }

  return {
    clear,
    onCopy: copy,
    onCut: (event: ClipboardEvent) => {
      copy(event)
      clear()
    },
    onPaste: (event: ClipboardEvent) => {
      const { html, text } = pastedFrom(event.clipboardData)
      if (range === null || readBranchesHtml(html) !== null) {
        clipboard.onPaste(event)
        return
      }
      event.preventDefault()
      if (text !== '') paste(text, range)
    },
  }
}
