import { commands, type Editor } from '../../../editor'
import type { I18n } from '../../../i18n'
import type { Files } from '../../hooks/ports'
import type { Notices } from '../../hooks/notices'
import { readBranchesHtml } from '../../clipboard/clipboard-html'
import { isOutline, type Pasted } from '../../clipboard/pasted'
import { outlineOfPasted } from '../../clipboard/pasted-text'

/** What taking from the clipboard needs. */
export interface PasteContext {
  readonly editor: Editor
  readonly files: Files
  readonly notices: Notices
  readonly i18n: I18n
}

/**
 * Pastes our own branches at once and a single line as a new node. False for anything else: text of several lines is
 * shown before it is taken.
 */
export function pasteContent(pasted: Pasted, taking: PasteContext): boolean {
  const json = readBranchesHtml(pasted.html) ?? jsonOfOurs(pasted.text)
  if (json !== null) {
    void pasteBranches(json, taking)
    return true
  }
  const text = outlineOfPasted(pasted)
  if (text.trim() === '' || isOutline(text)) return false
  taking.editor.execute(commands.paste, { title: text.trim() })
  return true
}

/** A file of ours that was copied as text, on one line or on many. */
function jsonOfOurs(text: string): string | null {
  return /^\s*\{\s*"format"\s*:\s*"objectree"/.test(text) ? text : null
}

async function pasteBranches(json: string, { editor, files, notices, i18n }: PasteContext): Promise<void> {
  const read = await files.read({ name: '', data: json })
  if (read.ok) editor.execute(commands.paste, { content: read.value.content })
  else
    notices.show({ text: i18n.formatMessage({ key: `io.failed.${read.error.code}`, data: read.error.data }) })
}
