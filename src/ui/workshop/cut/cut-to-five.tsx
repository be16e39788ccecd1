import { useState, type ReactNode } from 'react'
import { LIMITS, type NodeId } from '../../../domain'
import { commands, workshopCommands } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { TextField } from '../../primitives/input/text-field'
import { RoundPage } from '../round/round-page'
import { useCardTitle } from '../votes/card-title'
import { keptIn, type CutFamily } from './cut-families'
import { CutLine } from './cut-line'
import styles from './cut.module.css'
import { useCut } from './use-cut'

/** Says which objectives stay, and which key results of them; the others are parked, each with a reason, in one step. */
export function CutToFive() {
  const editor = useEditorInstance()
  const { t } = useI18n()
  const { families, cuts, kept, reasons, shared, isOver, keep, setReason, setShared } = useCut()
  const [isAsking, setAsking] = useState(false)
  const lacksReason = cuts.some(({ reason }) => reason === '')
  const close = (): void => {
    editor.execute(commands.closeDialog)
    editor.view.focus()
  }
  const cut = (): void => {
    setAsking(lacksReason)
    if (lacksReason) return
    if (editor.execute(workshopCommands.cutCards, { cuts })) editor.execute(commands.openCutLog)
  }
  return (
    <RoundPage
      title={t('cut.title')}
      description={t('cut.explained')}
      closeLabel={t('dialogs.close')}
      onClose={close}
      footer={
        <>
          <p role="alert" className={styles.problem}>
            {isOver ? t('cut.over') : isAsking && lacksReason ? t('cut.reasonMissing') : ''}
          </p>
          <Button variant="primary" disabled={cuts.length === 0 || isOver} onClick={cut}>
            {t('cut.park', { count: cuts.length })}
          </Button>
        </>
      }
    >
      {families.map((family) => (
        <Family key={family.parentId} family={family} kept={kept}>
          {family.cards.map((id) => (
            <CutLine
              key={id}
              id={id}
              isKept={kept.has(id)}
              reason={reasons.get(id) ?? ''}
              keep={(stays) => keep(id, stays)}
              setReason={(reason) => setReason(id, reason)}
            />
          ))}
        </Family>
      ))}
      {cuts.length > 1 && (
        <TextField
          className={styles.shared}
          label={t('cut.sharedReason')}
          value={shared}
          maxLength={LIMITS.shortText}
          onChange={({ currentTarget }) => setShared(currentTarget.value)}
        />
      )}
    </RoundPage>
  )
}

interface FamilyProps {
  readonly family: CutFamily
  readonly kept: ReadonlySet<NodeId>
  readonly children: ReactNode
}

function Family({ family, kept, children }: FamilyProps) {
  const { t } = useI18n()
  const title = useCardTitle(family.parentId)
  const count = keptIn(family, kept)
  return (
    <section className={styles.family} aria-label={title}>
      <h3 className={styles.heading} dir="auto">
        {title}
      </h3>
      <p role="status" className={styles.count} data-over={count > family.limit || undefined}>
        {t('cut.kept', { count, limit: family.limit })}
      </p>
      <ul className={styles.lines}>{children}</ul>
    </section>
  )
}
