import {
  contentOf,
  createLiveDocument,
  isParked,
  type Clock,
  type DocumentContent,
  type DocumentReader,
  type NodeId,
} from '../../../domain'
import { createRuleEngine, RULE_ID, type RuleId } from '../../../rules'

export const OMISSIONS = ['dueAndOwner', 'confidence', 'effort', 'number', 'notOurs'] as const
/** What learners leave out of the training case, or take in that is not theirs. */
export type Omission = (typeof OMISSIONS)[number]

const RULES_OF: Readonly<Record<Exclude<Omission, 'notOurs'>, readonly RuleId[]>> = {
  dueAndOwner: [RULE_ID.keyResultHasDueDate, RULE_ID.workHasOneOwner],
  confidence: [RULE_ID.keyResultHasConfidence],
  effort: [RULE_ID.effortIsSharedOut],
  number: [RULE_ID.objectiveWithoutNumber],
}

/**
 * The cards on which something was left out, by kind, in the order of the map: what the checks of a map that is being
 * committed find, and cards of the map with words of a plan that is not ours.
 */
export function omissionsIn(
  document: DocumentReader,
  notOurs: readonly string[],
  clock: Clock,
): Readonly<Record<Omission, readonly NodeId[]>> {
  const committed = createLiveDocument(atCommit(contentOf(document)))
  const engine = createRuleEngine({ document: committed, clock })
  engine.work()
  const found = engine.all()
  const cards = [...document.all('nodes')].filter(({ id }) => !isParked(document, id))
  const where = (isMeant: (id: NodeId, title: string) => boolean) =>
    cards.filter(({ id, title }) => isMeant(id, title)).map(({ id }) => id)
  const by = (omission: keyof typeof RULES_OF) => {
    const ids = new Set(
      found
        .filter(({ ruleId }) => RULES_OF[omission].includes(ruleId))
        .flatMap(({ nodeId, related }) => [nodeId, ...related]),
    )
    return where((id) => ids.has(id))
  }
  return {
    dueAndOwner: by('dueAndOwner'),
    confidence: by('confidence'),
    effort: by('effort'),
    number: by('number'),
    notOurs: where((id, title) => {
      const isWork = document.node(id)?.kind !== 'bigObjective'
      return isWork && notOurs.some((word) => title.toLowerCase().includes(word))
    }),
  }
}

/** The map as if it were committed now, by the method's own checks and with nothing dismissed. */
function atCommit(content: DocumentContent): DocumentContent {
  return {
    ...content,
    meta: content.meta.map((meta) => ({ ...meta, stage: 'commit', profile: 'method', ruleSettings: {} })),
    dismissals: [],
  }
}
