import { isRecord, listIn, textIn, valueIn } from '../json/json-values'
import { lost, type JsonDialect } from './dialect'
import { jsonMapCodec } from './read-json-map'

/** MindMup: ideas by rank, those on the left with a negative one. From version 3 on, the file itself is only a container. */
const mindmup: JsonDialect = {
  rootsOf: (file) => {
    if (!isRecord(file) || !(isRecord(file['ideas']) || 'title' in file)) return null
    const isContainer = file['id'] === 'root' || Number(textIn(file, 'formatVersion')) >= 3
    return isContainer ? ideasOf(file) : [file]
  },
  nodeOf: (node) => ({
    title: textIn(node, 'title'),
    note: textIn(node, 'attr', 'note', 'text'),
    id: textIn(node, 'id'),
    lost: [
      ...lost(
        'attachmentDropped',
        isRecord(valueIn(node, 'attr', 'attachment')) ? textIn(node, 'title') : '',
      ),
      ...lost('imageDropped', isRecord(valueIn(node, 'attr', 'icon')) ? textIn(node, 'title') : ''),
    ],
    children: ideasOf(node),
  }),
  relationsOf: (file) =>
    listIn(file, 'links').map((link) => [
      textIn(link, 'ideaIdFrom'),
      {
        to: textIn(link, 'ideaIdTo'),
        label: textIn(link, 'attr', 'label') || textIn(link, 'attr', 'style', 'label'),
      },
    ]),
}

/** By the size of their rank as a number: JSON does not keep the order of such names. */
function ideasOf(node: unknown): readonly unknown[] {
  const ideas = valueIn(node, 'ideas')
  if (!isRecord(ideas)) return []
  return Object.entries(ideas)
    .sort(([a], [b]) => Math.abs(Number(a)) - Math.abs(Number(b)))
    .map(([, idea]) => idea)
}

/** Only read. */
export const mindmupCodec = jsonMapCodec(mindmup)
