import { useId } from 'react'
import type { NodeId } from '../../../../domain'
import { commands } from '../../../../editor'
import { RULE_ID, supportOf, type Diagnostic } from '../../../../rules'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { useEvidenceWords } from '../../../node/use-evidence-text'
import { Button } from '../../../primitives/button/button'
import { SupportRating } from '../../details/fields/support-fields'
import checkStyles from '../item/check-item.module.css'
import { NodeLink } from '../item/node-link'
import { Offers } from '../item/offers'
import styles from './link-popover.module.css'

/** Rules that ask about a link. */
const ABOUT_LINKS: readonly string[] = [
  RULE_ID.keyResultSupportsObjective,
  RULE_ID.objectiveSupportsBigObjective,
]
/** What is asked for in this popover already. */
const SHOWN_HERE: ReadonlySet<string> = new Set(['sayBecause'])

/** A link on the spot: what the card supports, what it may fit better, what may be done, and the rating. */
export function LinkPopover({ nodeId }: { readonly nodeId: NodeId }) {
  const { t } = useI18n()
  const id = useId()
  const node = useEditor(({ document }) => document.node(nodeId))
  const evidence = useEditor(({ checks }) => checks.evidenceOf(nodeId))
  const support = useEditor(({ document }) => supportOf(document, nodeId, evidence))
  const asked = useEditor(({ checks }) =>
    checks.of(nodeId).find(({ ruleId }) => ABOUT_LINKS.includes(ruleId)),
  )
  const words = useEvidenceWords()
  if (node === undefined || node.parentId === null || support === null) return null
  const better = support === 'better-elsewhere' ? (evidence?.betterParent ?? null) : null
  return (
    <div className={styles.link}>
      <dl id={id} className={styles.parents}>
        <dt>{t('checks.link.now')}</dt>
        <dd>
          <NodeLink id={node.parentId} />
          {evidence !== null && <p>{words(evidence.common)}</p>}
        </dd>
        {better !== null && (
          <>
            <dt>{t('checks.link.other')}</dt>
            <dd>
              <NodeLink id={better.id} />
              <p>{words(better.common)}</p>
            </dd>
          </>
        )}
      </dl>
      <Choices asked={asked} nodeId={nodeId} sentenceId={id} />
      <SupportRating node={node} />
    </div>
  )
}

interface ChoicesProps {
  readonly asked: Diagnostic | undefined
  readonly nodeId: NodeId
  readonly sentenceId: string
}

/** What the check offers; where nothing is asked, only the way elsewhere. */
function Choices({ asked, nodeId, sentenceId }: ChoicesProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const offers = (asked?.offers ?? []).filter(({ id }) => !SHOWN_HERE.has(id))
  return (
    <div className={`${checkStyles.actions} ${styles.choices}`}>
      {asked && (
        <Offers offers={offers.map((offer) => ({ diagnostic: asked, offer }))} sentenceId={sentenceId} />
      )}
      {!offers.some(({ id }) => id === 'moveElsewhere') && (
        <Button
          className={checkStyles.fix}
          onClick={() => {
            execute(commands.closeLink)
            execute(commands.select, { ids: [nodeId] })
            execute(commands.startMove)
          }}
        >
          {t('checks.link.elsewhere')}
        </Button>
      )}
    </div>
  )
}
