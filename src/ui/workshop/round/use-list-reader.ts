import { pastedFrom, isOutline } from '../../clipboard/pasted'
import { usePorts } from '../../hooks/ports'

/**
 * Reads a list from the clipboard, by the reader that takes any outline: bullets and numbers are not part of the words.
 * Null where the clipboard holds one line, which the field takes itself.
 */
export function useListReader(): (data: DataTransfer) => Promise<readonly string[]> | null {
  const { files } = usePorts()
  return (data) => {
    const pasted = pastedFrom(data)
    return isOutline(pasted.text) ? titlesIn(pasted.text) : null
  }

  async function titlesIn(text: string): Promise<readonly string[]> {
    const read = await files.read({ name: '', data: text })
    const titles = read.ok ? read.value.content.nodes.map(({ title }) => title) : text.split('\n')
    return titles.filter((title) => title.trim() !== '')
  }
}
