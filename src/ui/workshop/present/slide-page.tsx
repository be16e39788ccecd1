import { useRef } from 'react'
import { measuredResults, progressOf, type NodeId, type NodeRecord } from '../../../domain'
import { branchColourOf } from '../../../editor'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { usePresentMetric } from '../../hooks/use-present-metric'
import { cardName } from '../../node/card-name'
import { percentageOf } from '../../node/figures'
import { FiguresText } from '../../node/figures-text'
import styles from './slide-page.module.css'
import type { Slide } from './slides'
import { useFittingSize } from './use-fitting-size'

/** What a slide is called, e.g. "Objective: Make it a habit". */
export function useSlideName({ nodeId, part, parts }: Slide): string {
  const i18n = useI18n()
  const node = useEditor(({ document }) => document.node(nodeId))
  const name = node === undefined ? '' : cardName(node, i18n)
  return parts === 1 ? name : i18n.t('workshop.present.part', { name, part, parts })
}

/** One slide, in the largest type that fits. */
export function SlidePage({ slide }: { readonly slide: Slide }) {
  const { nodeId, listed, part, parts } = slide
  const { t } = useI18n()
  const page = useRef<HTMLDivElement>(null)
  const revision = useEditor((state) => `${String(state.revision)} ${String(state.checks.revision)}`)
  const node = useEditor(({ document }) => document.node(nodeId))
  const branch = useEditor(({ document }) => branchColourOf(document, nodeId))
  useFittingSize(page, `${nodeId} ${String(part)} ${revision}`)
  if (node === undefined) return null
  return (
    <div
      ref={page}
      className={styles.page}
      data-branch={branch ?? undefined}
      data-node-id={nodeId}
      data-slide
    >
      <header className={styles.head}>
        <p className={styles.kind}>
          {t(`kinds.${node.kind}`)}
          {parts > 1 && ` · ${t('workshop.present.position', { position: part, count: parts })}`}
        </p>
        <h2 className={styles.title} dir="auto">
          {node.title === '' ? t('canvas.untitled') : node.title}
        </h2>
        <NodeFacts node={node} />
      </header>
      {listed.length === 0 ? (
        <p className={styles.empty}>
          {t(`workshop.present.empty.${node.kind === 'bigObjective' ? 'bigObjective' : 'objective'}`)}
        </p>
      ) : (
        <ul className={styles.list} role="list">
          {listed.map((id) => (
            <Listed key={id} id={id} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Listed({ id }: { readonly id: NodeId }) {
  const { t } = useI18n()
  const node = useEditor(({ document }) => document.node(id))
  const branch = useEditor(({ document }) => branchColourOf(document, id))
  if (node === undefined) return null
  return (
    <li className={styles.item} data-branch={branch ?? undefined} data-node-id={id}>
      <span className={styles.name} dir="auto">
        {node.title === '' ? t('canvas.untitled') : node.title}
      </span>
      <span className={styles.facts}>
        {node.kind === 'keyResult' ? <Figures node={node} /> : <Share id={id} />}
        <NodeFacts node={node} />
      </span>
    </li>
  )
}

/** The figures of a key result and how far they have come. */
function Figures({ node }: { readonly node: NodeRecord }) {
  const i18n = useI18n()
  const metric = usePresentMetric(node)
  if (metric === null) return <span className={styles.figures}>{i18n.t('workshop.present.unmeasured')}</span>
  const percentage = percentageOf(metric, i18n)
  return (
    <span className={styles.figures}>
      <FiguresText metric={metric} />
      {metric.type !== 'milestone' && <b data-tone={percentage.tone ?? undefined}>{percentage.text}</b>}
    </span>
  )
}

/** How far an objective has come. */
function Share({ id }: { readonly id: NodeId }) {
  const { t, percent } = useI18n()
  const value = useEditor(({ document, today }) => progressOf(document, id, today).value)
  const count = useEditor(({ document, today }) => measuredResults(document, id, today).of)
  return (
    <span className={styles.figures}>
      <span>{t('workshop.present.keyResults', { count })}</span>
      {value !== null && <b>{percent(value)}</b>}
    </span>
  )
}

/** Owner, confidence and how many checks are open, as far as there are any. */
function NodeFacts({ node: { id, kind, owner, confidence } }: { readonly node: NodeRecord }) {
  const { t } = useI18n()
  const checks = useEditor((state) => state.checks.at(id))
  const open = checks.filter(({ first }) => first.level !== 'ask').length
  const facts = [
    ...(owner === null ? [] : [owner]),
    ...(kind === 'keyResult' && confidence !== null
      ? [t('workshop.present.confidence', { value: confidence })]
      : []),
    ...(open === 0 ? [] : [t('canvas.badge', { count: open })]),
  ]
  return facts.length === 0 ? null : <span className={styles.people}>{facts.join(' · ')}</span>
}
