import { memo, useId, type ComponentProps } from 'react'
import { commands } from '../../../../editor'
import type { Diagnostic, RemedyOffer } from '../../../../rules'
import { useEditorInstance, useExecute } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Button } from '../../../primitives/button/button'
import styles from './check-item.module.css'
import { FixPreview } from './fix-preview'
import { LevelIcon } from './level-icon'
import { NodeLink } from './node-link'
import { changesByFix } from './shown-changes'
import { useCheckWords } from './use-check-words'
import { useOfferPreview } from './use-offer-preview'

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
  const { t } = useI18n()
  const { sentenceOf } = useCheckWords()
  const id = useId()
  const { ruleId, nodeId, level, key } = diagnostic
  return (
    <li {...row} className={styles.item} data-rule-id={ruleId} data-node-id={nodeId} data-level={level}>
      <LevelIcon level={level} />
      <div className={styles.body}>
        <p id={id}>{sentenceOf(diagnostic)}</p>
        {withNode && <NodeLink id={nodeId} />}
        <div className={styles.actions}>
          <Offers diagnostic={diagnostic} sentenceId={id} />
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

/** The remedies as buttons; one that changes meaning shows first what it would do, and on touch is taken below that. */
function Offers({ diagnostic, sentenceId }: OffersProps) {
  const { t } = useI18n()
  const { remedyOf } = useCheckWords()
  const editor = useEditorInstance()
  const previewId = useId()
  const { shown, hide, handlersOf } = useOfferPreview()
  const { offers } = diagnostic
  const pinned = offers.find(({ id }) => shown?.pinned && id === shown.id)
  const take = (offer: RemedyOffer) => {
    hide()
    editor.execute(commands.applyRemedy, { diagnosticKey: diagnostic.key, remedyId: offer.id })
  }
  return (
    <>
      {offers.map((offer) => (
        <Button
          key={offer.id}
          className={styles.fix}
          aria-describedby={shown?.id === offer.id ? `${sentenceId} ${previewId}` : sentenceId}
          {...handlersOf({
            id: offer.id,
            requiresPreview: needsPreview(offer),
            hasPreview: () => changesByFix(editor.store.getState(), diagnostic, offer.id).length > 0,
            take: () => take(offer),
          })}
        >
          {remedyOf(diagnostic, offer.id)}
        </Button>
      ))}
      {shown !== null && <FixPreview id={previewId} diagnostic={diagnostic} remedyId={shown.id} />}
      {pinned && (
        <Button
          variant="primary"
          className={styles.apply}
          aria-describedby={previewId}
          onClick={() => take(pinned)}
        >
          {t('checks.preview.apply')}
        </Button>
      )}
    </>
  )
}

function needsPreview(offer: RemedyOffer): boolean {
  return offer.type === 'write' || (offer.type === 'fix' && offer.requiresConfirmation === true)
}
