import { extractBranches, type Clipboard, type DocumentContent } from '../../../domain'
import { commands } from '../../../editor'
import type { SerialisedBranches } from '../../hooks/ports'
import { writeBranchesHtml } from '../../clipboard/clipboard-html'
import type { Pasted } from '../../clipboard/pasted'
import { outlineOfPasted } from '../../clipboard/pasted-text'
import { pasteContent, type PasteContext } from './paste-content'

interface ClipboardOptions extends PasteContext {
  /** Shows text of several lines before it is taken. */
  readonly offerText: (text: string) => void
}

/** Writes a clipping in the forms that other programs may ask for. */
type Forms = (clipping: SerialisedBranches, content: DocumentContent) => Readonly<Record<string, string>>

const branches: Forms = (clipping, content) => ({
  'text/plain': clipping.text,
  'text/html': writeBranchesHtml(clipping, content),
})
const onlyText: Forms = ({ text }) => ({ 'text/plain': text })

/** The clipboard as menus and the palette reach it; where the browser keeps it closed, the commands say so. */
export function createMapClipboard(options: ClipboardOptions): Clipboard {
  const { editor, files, notices, i18n, offerText } = options

  async function write(command: typeof commands.copy, formsOf: Forms) {
    const { document, session } = editor.store.getState()
    const { ids } = session.selection
    const content = extractBranches(document, ids)
    await files.prepare()
    const clipping = files.serialiseBranches(content)
    if (clipping === null) {
      notices.show({ text: i18n.t('io.failed.notLoaded') })
      return
    }
    await writeForms(formsOf(clipping, content)).then(
      () => editor.execute(command, { ids }),
      () => editor.execute(command, { closed: true }),
    )
  }

  return {
    copy: () => void write(commands.copy, branches),
    cut: () => void write(commands.cut, branches),
    copyMarkdown: () => void write(commands.copyMarkdown, onlyText),
    paste: () => {
      readForms().then(
        (pasted) => {
          const text = outlineOfPasted(pasted)
          if (!pasteContent(pasted, options) && text.trim() !== '') offerText(text)
        },
        () => editor.execute(commands.paste, { closed: true }),
      )
    },
  }
}

async function writeForms(forms: ReturnType<Forms>): Promise<void> {
  const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const)
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}

async function readForms(): Promise<Pasted> {
  const [item] = await navigator.clipboard.read()
  const read = async (type: string) =>
    item?.types.includes(type) === true ? (await item.getType(type)).text() : ''
  return { html: await read('text/html'), text: await read('text/plain') }
}
