import { setNodeFields, type NodeRecord } from '../../domain'
import { finding } from '../parts/finding'
import { combineOperations, withLine } from '../parts/remedies/combine-operations'
import { isWhole } from '../text/wording/clauses'
import type { Rule } from '../types'

const HAN = /\p{Script=Han}/gu
const WORD = /[\p{L}\p{N}'’-]+/gu
const ITEMS = /^\s*(?:[\p{L}\p{N}'’-]+\s+){0,4}?[\p{L}\p{N}'’-]+(?:,[^,]{1,40})*,?\s+(?:and|or)\s/u
const PAUSE = /[,;，；。]|\.\s/u

/** One line that everyone knows by heart beats a paragraph that nobody does. */
export const objectiveIsMemorable: Rule = {
  id: 'R13',
  name: 'objectiveIsMemorable',
  meta: {
    category: 'objective',
    level: 'advise',
    stage: 'draft',
    appliesTo: ['objective'],
    scope: 'node',
    messages: ['long', 'short'],
    options: {
      most: { value: 18, min: 5, max: 100 },
      least: { value: 4, min: 1, max: 20 },
      mostCharacters: { value: 40, min: 10, max: 200 },
      leastCharacters: { value: 6, min: 1, max: 40 },
    },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['open-okr: 4 to 18 words', 'Roobrick: one line'],
      zh: ['open-okr：4 到 18 个词', 'Roobrick：一行写完'],
    },
    good: [
      { locale: 'en', stage: 'draft', outline: 'O Be the team others call first' },
      { locale: 'zh', stage: 'draft', outline: 'O 成为大家首先想到的团队' },
    ],
    bad: [
      {
        locale: 'en',
        stage: 'draft',
        outline:
          'O Be the team others call first, because we listen, answer on the same day, keep our word and tell people early when something goes wrong',
      },
      { locale: 'en', stage: 'draft', outline: 'O Growth' },
      {
        locale: 'zh',
        stage: 'draft',
        outline:
          'O 成为大家首先想到的团队，因为我们认真倾听，当天就给出答复，说到做到，出现问题时也会第一时间告诉相关的同事和客户',
      },
    ],
  },
  *check(node, { sentence, option }) {
    const { language } = sentence(node.title)
    if (node.title.trim() === '' || language === 'other') return
    const [least, most] = bounds(language, option)
    const length = lengthOf(node.title, language)
    const about = {
      data: { words: Math.round(lengthOf(node.title, 'en')) },
      field: 'title',
      evidence: node.title,
    }
    if (length < least) yield finding('short', { ...about, remedies: ['rewrite'] })
    if (length <= most) return
    const head = lengthOf(headOf(node), language)
    const cuts = head >= least && head <= most && isWhole(headOf(node)) && !isList(node)
    yield finding('long', { ...about, remedies: cuts ? ['moveTailToNote', 'rewrite'] : ['rewrite'] })
  },
  remedies: {
    moveTailToNote: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) => {
        const title = headOf(node)
        const tail = node.title.slice(title.length).replace(/^[\s,;，；。.]+/u, '')
        const note = withLine(node.note, tail)
        return combineOperations(document, (map) =>
          setNodeFields(map, { ids: [node.id], fields: { title, note } }),
        )
      },
    },
    rewrite: { type: 'open', commandId: 'node.edit' },
  },
}

function bounds(language: 'en' | 'zh', option: (name: string) => number): readonly [number, number] {
  return language === 'zh'
    ? [option('leastCharacters'), option('mostCharacters')]
    : [option('least'), option('most')]
}

/** In words, or for Chinese in characters; two Han characters count as one word, whichever there are more of. */
function lengthOf(title: string, language: 'en' | 'zh'): number {
  const han = title.match(HAN)?.length ?? 0
  const words = title.replace(HAN, ' ').match(WORD)?.length ?? 0
  return language === 'zh' ? han + words * 2 : words + han / 2
}

/** What follows the first comma is the next item of a list: "apps, posts and videos", 应用、文章和视频. */
function isList({ title }: NodeRecord): boolean {
  const pause = PAUSE.exec(title)
  return pause?.[0] === ',' && ITEMS.test(title.slice(pause.index + 1))
}

/** The title up to its first pause. */
function headOf({ title }: NodeRecord): string {
  const pause = PAUSE.exec(title)
  return pause === null ? title : title.slice(0, pause.index)
}
