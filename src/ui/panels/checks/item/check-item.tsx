import { memo, useId, useState, type ComponentProps, type ReactNode } from 'react'
import { commands } from '../../../../editor'
import type { Check } from '../../../../rules'
import { useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Button } from '../../../primitives/button/button'
import styles from './check-item.module.css'
import { LevelIcon } from './level-icon'
import { NodeLink } from './node-link'
import { Offers } from './offers'
import { offersOf, type OfferedRemedy } from './offers-of'
import { useCheckWords } from './use-check-words'

interface CheckItemProps {
  readonly check: Check
  /** What is left to say of the card, shown when asked for. */
  readonly rest?: readonly Check[]
  /** Names the node, where it is not plain from the surroundings. */
  readonly withNode?: boolean
  /** Its place in a list of which only a part is drawn. */
  readonly row?: ComponentProps<'li'>
}

const NO_REST: readonly Check[] = []

/** One check: what it says, what fixes it, the way to why it matters, and what else is said of the card. */
export const CheckItem = memo(function CheckItem(props: CheckItemProps) {
  const { check, rest = NO_REST, withNode = false, row } = props
  const { t } = useI18n()
  const { sentenceOf } = useCheckWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <CheckFrame
      check={check}
      sentence={sentenceOf(check)}
      offers={offersOf(check)}
      link={withNode && <NodeLink id={check.first.nodeId} />}
      dismissed={[check.first, ...check.others].map(({ key }) => key)}
      {...(row && { row })}
      more={
        rest.length > 0 && (
          <Button
            variant="quiet"
            className={styles.quiet}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {t('checks.moreOfCard', { count: rest.length })}
          </Button>
        )
      }
    >
      {isOpen && (
        <ul className={styles.rest} aria-label={t('checks.moreOfCard', { count: rest.length })}>
          {rest.map((each) => (
            <CheckItem key={each.first.key} check={each} />
          ))}
        </ul>
      )}
    </CheckFrame>
  )
})

interface CheckFrameProps {
  readonly check: Pick<Check, 'first'>
  readonly sentence: string
  readonly offers: readonly OfferedRemedy[]
  readonly link?: ReactNode
  /** Keys of the findings that Dismiss puts away. */
  readonly dismissed: readonly string[]
  readonly more?: ReactNode
  readonly row?: ComponentProps<'li'>
  readonly children?: ReactNode
}

/** The item of a list: icon, sentence, link, buttons, and what is below them. */
export function CheckFrame(props: CheckFrameProps) {
  const { check, sentence, offers, link, dismissed, more, row, children } = props
  const execute = useExecute()
  const { t } = useI18n()
  const id = useId()
  const { ruleId, nodeId, level } = check.first
  const [diagnosticKey = '', ...others] = dismissed
  return (
    <li {...row} className={styles.item} data-rule-id={ruleId} data-node-id={nodeId} data-level={level}>
      <LevelIcon level={level} />
      <div className={styles.body}>
        <p id={id} dir="auto">
          {sentence}
        </p>
        {link}
        <div className={styles.actions}>
          <Offers offers={offers} sentenceId={id} />
          {more}
          <Button
            variant="quiet"
            className={styles.quiet}
            aria-haspopup="dialog"
            aria-describedby={id}
            onClick={() => execute(commands.explainRule, { ruleId })}
          >
            {t('checks.why')}
          </Button>
          <Button
            variant="quiet"
            className={styles.quiet}
            aria-describedby={id}
            onClick={() => execute(commands.dismiss, { diagnosticKey, others })}
          >
            {t('checks.dismiss')}
          </Button>
        </div>
        {children}
      </div>
    </li>
  )
}
