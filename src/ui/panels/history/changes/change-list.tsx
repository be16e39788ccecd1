import { GitCompareArrows, History } from 'lucide-react'
import { useDeferredValue, useId, useMemo } from 'react'
import { commands } from '../../../../editor'
import { writeTsv } from '../../../clipboard/tsv'
import { useEditor, useExecute } from '../../../hooks/editor'
import { useI18n, usePorts } from '../../../hooks/ports'
import { cardName } from '../../../node/card-name'
import { comparisonSummary, type GoneCard } from '../../../node/plan/comparison-summary'
import { Button } from '../../../primitives/button/button'
import { EmptyPanel } from '../../empty-panel'
import styles from '../history-panel.module.css'
import { ChangeItem } from './change-item'
import { changesAsCells, changesAsText } from './changes-text'
import { changesByCard, type ChangedCard } from './group-changes'
import own from './change-list.module.css'

/** What was changed since the map was committed, why, and what is gone. */
export function ChangeList() {
  const { t } = useI18n()
  const document = useEditor((state) => state.document)
  const revision = useDeferredValue(useEditor((state) => state.revision))
  const { cards, summary } = useMemo(
    () => ({
      revision,
      cards: changesByCard(document),
      summary: comparisonSummary(document, { type: 'baseline' }),
    }),
    [document, revision],
  )
  const headingId = useId()
  const { counts, gone } = summary
  const isSame = counts.added + counts.changed + counts.moved + gone.length === 0
  return (
    <>
      <Committed>
        {isSame ? t('changeLog.list.same') : t('changeLog.list.summary', { ...counts, gone: gone.length })}
      </Committed>
      {cards.length === 0 && gone.length === 0 ? (
        <EmptyPanel icon={History} heading={t('changeLog.list.none')} hint={t('changeLog.list.noneHint')} />
      ) : (
        <section className={styles.section}>
          <h3 id={headingId} className={styles.heading}>
            {t('changeLog.list.heading')}
          </h3>
          <ul role="list" aria-labelledby={headingId} className={own.cards}>
            {cards.map((card) => (
              <CardChanges key={card.id} card={card} />
            ))}
          </ul>
          <Copies cards={cards} />
        </section>
      )}
      {gone.length > 0 && <GoneCards gone={gone} />}
    </>
  )
}

/** When the map was committed and how far it has moved since, with the way to see it on the map. */
function Committed({ children }: { readonly children: string }) {
  const execute = useExecute()
  const { t, dateTime } = useI18n()
  const committedAt = useEditor(({ document }) => document.meta.committedAt)
  const isCompared = useEditor(({ ephemeral }) => ephemeral.comparedWith?.type === 'baseline')
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>
        {committedAt !== null && (
          <>
            {t('changeLog.list.committedOn', { when: dateTime(committedAt) })}
            <br />
          </>
        )}
        {children}
      </p>
      <Button
        className={styles.back}
        aria-pressed={isCompared}
        onClick={() => execute(commands.compareWithBaseline)}
      >
        <GitCompareArrows size={15} aria-hidden />
        {t('changeLog.list.compare')}
      </Button>
    </div>
  )
}

function CardChanges({ card }: { readonly card: ChangedCard }) {
  const execute = useExecute()
  const i18n = useI18n()
  const name = cardName(card, i18n)
  return (
    <li className={own.card}>
      {card.isThere ? (
        <button
          type="button"
          className={own.name}
          dir="auto"
          onClick={() => execute(commands.select, { ids: [card.id] })}
        >
          {name}
        </button>
      ) : (
        <span className={own.name} data-gone dir="auto">
          {name}
        </span>
      )}
      <ul role="list" aria-label={name} className={own.entries}>
        {card.entries.map((entry) => (
          <ChangeItem key={entry.id} entry={entry} />
        ))}
      </ul>
    </li>
  )
}

function GoneCards({ gone }: { readonly gone: readonly GoneCard[] }) {
  const i18n = useI18n()
  const headingId = useId()
  return (
    <section className={styles.section}>
      <h3 id={headingId} className={styles.heading}>
        {i18n.t('changeLog.list.gone')}
      </h3>
      <ul role="list" aria-labelledby={headingId} className={own.gone}>
        {gone.map((card) => (
          <li key={card.id} dir="auto">
            <del>{cardName(card, i18n)}</del>
            {card.isParked && <span className={styles.quiet}> {i18n.t('changeLog.list.inParkingLot')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The changes for a report: as text, and as rows for a sheet. */
function Copies({ cards }: { readonly cards: readonly ChangedCard[] }) {
  const { notices } = usePorts()
  const i18n = useI18n()
  const { t } = i18n
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      notices.show({ text: t('changeLog.list.copied') })
    } catch {
      notices.show({ text: t('changeLog.list.notCopied') })
    }
  }
  if (cards.length === 0) return null
  return (
    <div className={styles.tools}>
      <Button onClick={() => void copy(changesAsText(cards, i18n))}>{t('changeLog.list.copy')}</Button>
      <Button onClick={() => void copy(writeTsv(changesAsCells(cards, i18n)))}>
        {t('changeLog.list.table')}
      </Button>
    </div>
  )
}
