import { useEffect, useMemo, type ClipboardEvent } from 'react'
import { extractBranches } from '../../../domain'
import { commands, type Editor, type WorkspacePorts } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { useImports } from '../../hooks/imports'
import { useI18n, usePorts, type Files } from '../../hooks/ports'
import { writeBranchesHtml } from '../../clipboard/clipboard-html'
import { createMapClipboard } from './map-clipboard'
import { isOutline, pastedFrom } from '../../clipboard/pasted'
import { outlineOfPasted } from '../../clipboard/pasted-text'
import { pasteContent } from './paste-content'

/**
 * Ties the map to the clipboard. The answer is what the field with the map's keyboard does with the browser's own
 * events, which ask for no permission and reach every tab and program.
 */
export function useClipboard(ports: WorkspacePorts) {
  const editor = useEditorInstance()
  const { files, notices } = usePorts()
  const i18n = useI18n()
  const { offerText } = useImports()
  const taking = useMemo(() => ({ editor, files, notices, i18n }), [editor, files, notices, i18n])
  useEffect(
    () => ports.attachClipboard(createMapClipboard({ ...taking, offerText })),
    [ports, taking, offerText],
  )
  useEffect(() => void files.prepare(), [files])
  return {
    onCopy: (event: ClipboardEvent) => writeTo(event, commands.copy, { editor, files }),
    onCut: (event: ClipboardEvent) => writeTo(event, commands.cut, { editor, files }),
    onPaste: (event: ClipboardEvent) => {
      const pasted = pastedFrom(event.clipboardData)
      const outline = outlineOfPasted(pasted)
      if (!pasteContent(pasted, taking)) {
        if (!isOutline(outline)) return
        offerText(outline)
      }
      event.preventDefault()
    },
  }
}

interface CopyContext {
  readonly editor: Editor
  readonly files: Files
}

function writeTo(event: ClipboardEvent, command: typeof commands.copy, { editor, files }: CopyContext): void {
  const { document, session } = editor.store.getState()
  const { ids } = session.selection
  if (ids.length === 0) return
  event.preventDefault()
  const content = extractBranches(document, ids)
  const clipping = files.serialiseBranches(content)
  if (clipping === null) {
    editor.execute(command)
    return
  }
  event.clipboardData.setData('text/plain', clipping.text)
  event.clipboardData.setData('text/html', writeBranchesHtml(clipping, content))
  editor.execute(command, { ids })
}
