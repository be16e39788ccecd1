import { commands, type Editor } from '../../../editor'
import type { I18n } from '../../../i18n'
import type { Files } from '../../hooks/ports'
import { isOutline } from './use-foreign-paste'
import type { Notices } from '../../shell/notices'
import { unwrap } from './carrier'

/** What taking from the clipboard needs. */
export interface Taking {
  readonly editor: Editor
  readonly files: Files
  readonly notices: Notices
  readonly i18n: I18n
}

/** What a program has put on the clipboard. */
export interface Pasted {
  readonly html: string
  readonly text: string
}

/**
 * Pastes our own branches at once and a single line as a new node. False for anything else: text of several lines is
 * shown before it is taken.
 */
export function takePasted({ html, text }: Pasted, taking: Taking): boolean {
  const json = unwrap(html)
  if (json !== null) {
    void takeBranches(json, taking)
    return true
  }
  if (text.trim() === '' || isOutline(text)) return false
  taking.editor.execute(commands.paste, { title: text })
  return true
}

async function takeBranches(json: string, { editor, files, notices, i18n }: Taking): Promise<void> {
  const read = await files.read({ name: '', data: json })
  if (read.ok) editor.execute(commands.paste, { content: read.value.content })
  else notices.show({ text: i18n.say({ key: `io.failed.${read.error.code}`, data: read.error.data }) })
}
