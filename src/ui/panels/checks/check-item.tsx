import { memo, useId, type ComponentProps } from 'react'
import { commands } from '../../../editor'
import type { Diagnostic } from '../../../rules'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button'
import styles from './check-item.module.css'
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
  const { ruleId, ruleName, messageId, nodeId, data, level, offers, key } = diagnostic
  return (
    <li {...row} className={styles.item} data-rule-id={ruleId} data-node-id={nodeId} data-level={level}>
      <LevelIcon level={level} />
      <div className={styles.body}>
        <p id={id}>{say({ key: `rules.${ruleName}.${messageId}`, data })}</p>
        {withNode && <NodeLink id={nodeId} />}
        <div className={styles.actions}>
          {offers.map((offer) => (
            <Button
              key={offer.id}
              className={styles.fix}
              aria-describedby={id}
              onClick={() => takeOffer(execute, diagnostic, offer)}
            >
              {say({ key: `rules.${ruleName}.${offer.id}`, data })}
            </Button>
          ))}
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
