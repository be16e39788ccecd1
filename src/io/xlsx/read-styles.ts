import type { CodecFailure } from '../../domain'
import type { Result } from '../../lib'
import { childOf, childrenOf, type XmlElement } from '../xml/parse-xml'

/** What the format of a number makes of it. */
export type NumberLook = 'number' | 'percent' | 'day'

/** The looks of cells by the number of their style; a workbook without styles has none. */
export function readStyles(part: Result<XmlElement, CodecFailure>): readonly NumberLook[] {
  if (!part.ok) return []
  const formats = new Map(
    childrenIn(part.value, 'numFmts').map(({ attributes }) => [
      attributes.get('numFmtId') ?? '',
      attributes.get('formatCode') ?? '',
    ]),
  )
  return childrenIn(part.value, 'cellXfs').map(({ attributes }) => {
    const id = attributes.get('numFmtId') ?? '0'
    return lookOf(Number(id), formats.get(id) ?? '')
  })
}

function childrenIn(root: XmlElement, name: string): readonly XmlElement[] {
  const list = childOf(root, name)
  return list ? childrenOf(list) : []
}

/** The formats that every program has built in, ECMA-376 18.8.30, and those of Chinese versions; others by their letters. */
function lookOf(id: number, code: string): NumberLook {
  if (id === 9 || id === 10) return 'percent'
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day'
  const plain = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (plain.includes('%')) return 'percent'
  return /[yd]/i.test(plain) && !/general/i.test(plain) ? 'day' : 'number'
}
