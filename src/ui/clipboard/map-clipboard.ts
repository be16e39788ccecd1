import { excerpt, type Clipboard, type DocumentContent } from '../../domain'
import { commands } from '../../editor'
import { present } from '../../lib'
import type { Clipping, Files } from '../hooks/ports'
import { wrap } from './carrier'
import { takePasted, type Pasted, type Taking } from './take-pasted'

interface ClipboardOptions extends Taking {
  /** Shows text of several lines before it is taken. */
  readonly offerText: (text: string) => void
}

/** Writes a clipping in the forms that other programs may ask for. */
type Forms = (clipping: Clipping, content: DocumentContent) => Readonly<Record<string, string>>

const branches: Forms = (clipping, content) => ({
  'text/plain': clipping.text,
  'text/html': wrap(clipping, content),
})
const onlyText: Forms = ({ text }) => ({ 'text/plain': text })

/** The clipboard as menus and the palette reach it; where the browser keeps it closed, the commands say so. */
export function createMapClipboard(options: ClipboardOptions): Clipboard {
  const { editor, files, offerText } = options

  function write(command: typeof commands.copy, forms: Forms) {
    const { document, session } = editor.store.getState()
    const { ids } = session.selection
    writeForms(files, excerpt(document, ids), forms).then(
      () => editor.execute(command, { ids }),
      () => editor.execute(command, { closed: true }),
    )
  }

  return {
    copy: () => write(commands.copy, branches),
    cut: () => write(commands.cut, branches),
    copyMarkdown: () => write(commands.copyMarkdown, onlyText),
    paste: () => {
      readForms().then(
        (pasted) => {
          if (!takePasted(pasted, options) && pasted.text.trim() !== '') offerText(pasted.text)
        },
        () => editor.execute(commands.paste, { closed: true }),
      )
    },
  }
}

async function writeForms(files: Files, content: DocumentContent, forms: Forms): Promise<void> {
  await files.prepare()
  const texts = Object.entries(forms(present(files.clip(content), 'The formats'), content))
  const blobs = texts.map(([type, text]) => [type, new Blob([text], { type })] as const)
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
}

async function readForms(): Promise<Pasted> {
  const [item] = await navigator.clipboard.read()
  const read = async (type: string) =>
    item?.types.includes(type) === true ? (await item.getType(type)).text() : ''
  return { html: await read('text/html'), text: await read('text/plain') }
}
