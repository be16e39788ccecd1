import { useId } from 'react'
import { mapRoots, parkedRoots, walkBranch, type DocumentReader, type NodeRecord } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import styles from './exercise.module.css'

interface MapOutlineProps {
  readonly heading: string
  readonly document: DocumentReader
}

/** A map to be read: its cards as nested lines, with what is known of each. */
export function MapOutline({ heading, document }: MapOutlineProps) {
  const { t } = useI18n()
  const headingId = useId()
  const lines = (roots: readonly NodeRecord['id'][]) =>
    roots.flatMap((root) => [...walkBranch(document, root)]).flatMap((id) => document.node(id) ?? [])
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId}>{heading}</h3>
      <ul role="list" className={styles.outline}>
        {lines(mapRoots(document)).map((node) => (
          <Line key={node.id} node={node} level={levelOf(document, node)} />
        ))}
      </ul>
      {parkedRoots(document).length > 0 && (
        <>
          <h4>{t('dialogs.parkingLot.title')}</h4>
          <ul role="list" className={styles.outline}>
            {lines(parkedRoots(document)).map((node) => (
              <Line key={node.id} node={node} level={levelOf(document, node)} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function levelOf(document: DocumentReader, node: NodeRecord): number {
  let level = 0
  for (let above = node.parentId; above !== null; above = document.node(above)?.parentId ?? null) level += 1
  return level
}

interface LineProps {
  readonly node: NodeRecord
  readonly level: number
}

function Line({ node, level }: LineProps) {
  const { t, date, percent } = useI18n()
  const { kind, title, owner, due, confidence, effort, parked } = node
  const facts = [
    owner,
    due && date(due),
    confidence && t('workshop.present.confidence', { value: confidence }),
    effort !== null && percent(effort / 100),
    parked?.reason,
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return (
    <li style={{ paddingInlineStart: Math.min(level, 6) * 14 }} data-kind={kind}>
      <span className="visually-hidden">{t(`kinds.${kind}`)}: </span>
      <span dir="auto">{title === '' ? t('canvas.untitled') : title}</span>
      {facts.length > 0 && <small>{facts.join(' · ')}</small>}
    </li>
  )
}
