import { setNodeFields, type DocumentReader, type NodeRecord } from '../../domain'
import { childrenOf } from '../parts/family'
import { finding } from '../parts/finding'
import { combineOperations } from '../parts/remedies/combine-operations'
import { scaledTarget } from '../parts/remedies/scale-target'
import type { Finding, Remedy, Rule } from '../types'

/** The method asks for about 30 % more than present ability. */
const MORE = 1.3
const LESS = 0.7
/** The same, in percent. */
const STRETCH = 30

/** Half sure is the right ambition: sure things teach nothing, fantasies move nobody. */
export const ambitionIsInBand: Rule = {
  id: 'R16',
  name: 'ambitionIsInBand',
  meta: {
    category: 'review',
    level: 'warn',
    stage: 'commit',
    appliesTo: ['bigObjective', 'objective'],
    scope: 'children',
    messages: ['safe', 'comfortable', 'fantastic', 'littleStretch', 'muchStretch'],
    options: {
      safe: { value: 8, min: 1, max: 10 },
      comfortable: { value: 7, min: 1, max: 10 },
      fantastic: { value: 2, min: 1, max: 10 },
      leastStretch: { value: 15, min: 0, max: 100 },
      mostStretch: { value: 60, min: 10, max: 500 },
    },
    onByDefault: true,
  },
  docs: {
    sources: {
      en: ['The method: half sure', 'Google re:Work: 60 to 70 %', 'open-okr: sandbags and fantasies'],
      zh: ['方法：一半把握', 'Google re:Work：60%–70%', 'open-okr：留一手与空想'],
    },
    good: [
      { locale: 'en', stage: 'commit', outline: 'B Further than we have ever been {stretch=30}' },
      {
        locale: 'en',
        stage: 'commit',
        outline: 'O A habit\n  K Ten shops {confidence=5}\n  K Two prizes {confidence=6}',
      },
      {
        locale: 'zh',
        stage: 'commit',
        outline: 'O 养成习惯\n  K 门店增加到十家 {confidence=5}\n  K 复购率达到30% {confidence=6}',
      },
    ],
    bad: [
      { locale: 'en', stage: 'commit', outline: 'B A little better {stretch=5}' },
      { locale: 'zh', stage: 'commit', outline: 'B 一步登天 {stretch=300}' },
      {
        locale: 'en',
        stage: 'commit',
        outline:
          'O A habit\n  K From 2 to 12 shops {metric=2..12 shops; confidence=9}\n  K Two prizes {confidence=9}',
      },
      {
        locale: 'en',
        stage: 'commit',
        outline: 'O A habit\n  K Ten shops {confidence=8}\n  K Two prizes {confidence=7}',
      },
      {
        locale: 'zh',
        stage: 'commit',
        outline: 'O 养成习惯\n  K 门店达到40家 {metric=0..40 家; confidence=1}\n  K 两个奖项 {confidence=1}',
      },
    ],
  },
  *check(node, { document, option }) {
    if (node.kind === 'bigObjective') {
      yield* stretchFinding(node, option)
      return
    }
    const keyResults = childrenOf(document, node.id, 'keyResult')
    const given = keyResults.flatMap(({ confidence }) => (confidence === null ? [] : [confidence]))
    if (given.length === 0 || given.length < keyResults.length) return
    const mean = given.reduce<number>((sum, confidence) => sum + confidence, 0) / given.length
    const about = {
      data: { mean: Math.round(mean * 10) / 10 },
      related: keyResults.map(({ id }) => id),
      evidence: given.join(' '),
    }
    const canMove = keyResults.some((each) => scaledTarget(each, MORE) !== null)
    const [more, less] = canMove ? [['raiseTargets'], ['lowerTargets']] : [[], []]
    if (mean > option('safe')) yield finding('safe', { ...about, remedies: more })
    else if (mean < option('fantastic')) yield finding('fantastic', { ...about, remedies: less })
    else if (mean >= option('comfortable'))
      yield finding('comfortable', { ...about, level: 'advise', remedies: more })
  },
  remedies: {
    raiseTargets: moveTargets(MORE),
    lowerTargets: moveTargets(LESS),
    stretchByThirty: {
      type: 'fix',
      requiresConfirmation: true,
      run: (node, _finding, { document }) =>
        combineOperations(document, (map) =>
          setNodeFields(map, { ids: [node.id], fields: { stretch: STRETCH } }),
        ),
    },
  },
}

/** How far the Big O lies beyond present ability, where anybody has said so. */
function* stretchFinding({ stretch }: NodeRecord, option: (name: string) => number): Generator<Finding> {
  if (stretch === null) return
  const about = {
    level: 'advise',
    data: { stretch },
    field: 'stretch',
    evidence: String(stretch),
    remedies: ['stretchByThirty'],
  } as const
  if (stretch < option('leastStretch')) yield finding('littleStretch', about)
  if (stretch > option('mostStretch')) yield finding('muchStretch', about)
}

/** Moves every target away from or toward where it starts; how sure people are has to be said anew then. */
function moveTargets(factor: number): Remedy {
  return {
    type: 'fix',
    requiresConfirmation: true,
    run: (node, _finding, { document }) =>
      combineOperations(
        document,
        ...childrenOf(document, node.id, 'keyResult').flatMap((each) => {
          const fields = scaledTarget(each, factor)
          return fields === null
            ? []
            : [(map: DocumentReader) => setNodeFields(map, { ids: [each.id], fields })]
        }),
      ),
  }
}
