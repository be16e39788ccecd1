import { isRecord, listIn, textIn, valueIn } from '../json/json-values'
import { lost, type JsonDialect, type JsonNode } from './dialect'
import { jsonMapCodec } from './read-json-map'

/**
 * Nodes as `{ data: { text, … }, children }`: KityMinder (Baidu Mind) and simple-mind-map. Old files are the root itself,
 * newer ones hold it under `root`.
 */
const dataTree: JsonDialect = {
  rootsOf: (file) => {
    const root = isRecord(valueIn(file, 'root')) ? valueIn(file, 'root') : file
    return isRecord(valueIn(root, 'data')) ? [root] : null
  },
  nodeOf: (node) => {
    const data = valueIn(node, 'data')
    if (!isRecord(data)) return summary(node)
    const progress = Number(textIn(data, 'progress'))
    const isDone = progress === 9 || progress === 100
    return {
      title: textIn(data, 'text'),
      note: textIn(data, 'note'),
      id: textIn(data, 'uid') || textIn(data, 'id'),
      done: isDone,
      links: [textIn(data, 'hyperlink')],
      labels: [...listIn(data, 'resource'), ...listIn(data, 'tag')].map((label) => typeof label === 'string' ? label : textIn(label, 'text')),
      relations: listIn(data, 'associativeLineTargets').map((to) => ({ to: String(to), label: textIn(data, 'associativeLineText', String(to)) })),
      lost: [
        ...lost('imageDropped', textIn(data, 'image') || textIn(data, 'imageTitle')),
        ...lost('attributeDropped', textIn(data, 'priority') && `priority: ${textIn(data, 'priority')}`),
        ...lost('attributeDropped', progress > 0 && !isDone ? `progress: ${progress}` : ''),
        ...listIn(data, 'icon').flatMap((icon) => lost('attributeDropped', `icon: ${String(icon)}`)),
      ],
      children: [...listIn(node, 'children'), ...summariesIn(data)],
    }
  },
} // prettier-ignore

/** A summary of siblings is a record of its own or a list of them. */
function summariesIn(data: unknown): readonly unknown[] {
  const value = valueIn(data, 'generalization')
  return isRecord(value) ? [value] : listIn(data, 'generalization')
}

function summary(node: unknown): JsonNode {
  return { title: textIn(node, 'text'), children: [] }
}

/** Only read. */
export const dataTreeCodec = jsonMapCodec(dataTree)
