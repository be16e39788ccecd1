import { expect, test } from 'vitest'
import { readText } from '../../../src/io'
import { outlineOf, previewOf, readContext } from './support'

test.each(['mindmap\n', '\n%% a comment\nmindmap\n', '---\nconfig: x\n---\nmindmap\r\n'])(
  'a mind map of Mermaid after %j is read by its indents, without its shapes',
  async (head) => {
    const text = `${head}  root((Grow))\n    a[Reach]\n      "Ten shops"\n      ::icon(fa fa-book)\n    Care<br/>well\n      {{Calm}}\n`
    const { format, content, losses } = previewOf(await readText(text, readContext('')))
    expect(format).toBe('mermaid')
    expect(outlineOf(content)).toBe('B Grow\n  O Reach\n    K Ten shops\n  O Care\nwell\n    K Calm')
    expect(losses.map((loss) => loss.text)).toEqual(['::icon(fa fa-book)'])
  },
)
