import { useId } from 'react'
import { commands } from '../../../../editor'
import type { RemedyOffer } from '../../../../rules'
import { useEditor, useEditorInstance } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import { Button } from '../../../primitives/button/button'
import styles from './check-item.module.css'
import { FixPreview } from './fix-preview'
import type { OfferedRemedy } from './offers-of'
import { changesByFix, namedByChange } from './shown-changes'
import { useCheckWords } from './use-check-words'
import { useOfferPreview } from './use-offer-preview'

interface OffersProps {
  readonly offers: readonly OfferedRemedy[]
  /** Id of the sentence of the finding. */
  readonly sentenceId: string
}

/** The remedies as buttons; one that changes meaning shows first what it would do, and on touch is taken below that. */
export function Offers({ offers, sentenceId }: OffersProps) {
  const { t } = useI18n()
  const { remedyOf } = useCheckWords()
  const editor = useEditorInstance()
  const document = useEditor((state) => state.document)
  const checks = useEditor((state) => state.checks)
  const previewId = useId()
  const { shown, hide, handlersOf } = useOfferPreview()
  const seen = offers.find(({ offer }) => offer.id === shown?.id)
  const pinned = shown?.pinned === true ? seen : undefined
  const take = ({ diagnostic, offer }: OfferedRemedy) => {
    hide()
    editor.execute(commands.applyRemedy, { diagnosticKey: diagnostic.key, remedyId: offer.id })
  }
  return (
    <>
      {offers.map((offered) => {
        const { diagnostic, offer } = offered
        const named = namedByChange({ document, checks }, offered)
        if (named === null) return null
        return (
          <Button
            key={offer.id}
            className={styles.fix}
            aria-describedby={shown?.id === offer.id ? `${sentenceId} ${previewId}` : sentenceId}
            {...handlersOf({
              id: offer.id,
              requiresPreview: needsPreview(offer),
              hasPreview: () => changesByFix(editor.store.getState(), diagnostic, offer.id).length > 0,
              take: () => take(offered),
            })}
          >
            {remedyOf(diagnostic, offer.id, named)}
          </Button>
        )
      })}
      {seen && <FixPreview id={previewId} diagnostic={seen.diagnostic} remedyId={seen.offer.id} />}
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
