import { memo, useId, useState, type ComponentProps } from 'react'
import { commands } from '../../../editor'
import type { Diagnostic, RemedyOffer } from '../../../rules'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button'
import styles from './check-item.module.css'
import { FixPreview } from './fix-preview'
import { LevelIcon } from './level-icon'
import { NodeLink } from './node-link'
import { takeOffer } from './take-offer'

interface CheckItemProps {
  readonly diagnostic: Diagnostic
  /** Names the node, where it is not plain from the surroundings. */
  readonly withNode?: boolean
  /** Its place in a list of which only a part is drawn. */
  readonly row?: ComponentProps<'li'>
}

/** One finding: what it says, what mends it, and the way to why it matters. */
export const CheckItem = memo(function CheckItem({ diagnostic, withNode = false, row }: CheckItemProps) {
  const execute = useExecute()
  const { t, say } = useI18n()
  const id = useId()
  const { ruleId, ruleName, messageId, nodeId, data, level, key } = diagnostic
  return (
    <li {...row} className={styles.item} data-rule-id={ruleId} data-node-id={nodeId} data-level={level}>
      <LevelIcon level={level} />
      <div className={styles.body}>
        <p id={id}>{say({ key: `rules.${ruleName}.${messageId}`, data })}</p>
        {withNode && <NodeLink id={nodeId} />}
        <div className={styles.actions}>
          <Offers diagnostic={diagnostic} sentenceId={id} />
          <Button
            look="quiet"
            className={styles.quiet}
            aria-haspopup="dialog"
            aria-describedby={id}
            onClick={() => execute(commands.explainRule, { ruleId })}
          >
            {t('checks.why')}
          </Button>
          <Button
            look="quiet"
            className={styles.quiet}
            aria-describedby={id}
            onClick={() => execute(commands.dismiss, { diagnosticKey: key })}
          >
            {t('checks.dismiss')}
          </Button>
        </div>
      </div>
    </li>
  )
})

interface OffersProps {
  readonly diagnostic: Diagnostic
  /** Id of the sentence of the finding. */
  readonly sentenceId: string
}

/** The remedies as buttons; one that changes meaning shows what it would do while it is pointed at or has the focus. */
function Offers({ diagnostic, sentenceId }: OffersProps) {
  const execute = useExecute()
  const { say } = useI18n()
  const [shown, setShown] = useState<string | null>(null)
  const previewId = useId()
  const { offers, ruleName, data } = diagnostic
  return (
    <>
      {offers.map((offer) => {
        const show = () => setShown(needsPreview(offer) ? offer.id : null)
        const hide = () => setShown(null)
        return (
          <Button
            key={offer.id}
            className={styles.fix}
            aria-describedby={shown === offer.id ? `${sentenceId} ${previewId}` : sentenceId}
            onPointerEnter={show}
            onPointerLeave={hide}
            onFocus={show}
            onBlur={hide}
            onClick={() => takeOffer(execute, diagnostic, offer)}
          >
            {say({ key: `rules.${ruleName}.${offer.id}`, data })}
          </Button>
        )
      })}
      {shown !== null && <FixPreview id={previewId} diagnostic={diagnostic} remedyId={shown} />}
    </>
  )
}

function needsPreview(offer: RemedyOffer): boolean {
  return offer.type === 'fix' && offer.singly === true
}
