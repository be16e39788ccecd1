import { documentTitle, outcomeId, type NodeId, type NodeRecord } from '../../domain'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { usePresentMetric } from '../hooks/use-present-metric'
import { figuresText } from '../node/figures'
import type { ClosingFamily } from './closing-families'
import styles from './closing.module.css'

/** What came of a cycle, on one page. */
export function ClosingSummary({ families }: { readonly families: readonly ClosingFamily[] }) {
  const { dateRange } = useI18n()
  const title = useEditor(({ document }) => documentTitle(document))
  const cycle = useEditor(({ document }) => document.meta.cycle)
  const scores = useEditor(({ document }) => {
    const given = families
      .flatMap(({ keyResults }) => keyResults)
      .flatMap((id) => document.get('outcomes', outcomeId(id))?.score ?? [])
    return given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length
  })
  return (
    <div className={styles.summary}>
      <h3 className={styles.title} dir="auto">
        {title}
      </h3>
      <p className={styles.fact}>
        {cycle && `${dateRange(cycle.start, cycle.end)} · `}
        <Mean score={scores} />
      </p>
      {families.map(({ parentId, keyResults }) => (
        <Family key={parentId} id={parentId} keyResults={keyResults} />
      ))}
    </div>
  )
}

function Mean({ score }: { readonly score: number | null }) {
  const { t, number } = useI18n()
  return score === null ? t('closing.noScores') : t('closing.mean', { score: number(score, 2) })
}

function Family({ id, keyResults }: { readonly id: NodeId; readonly keyResults: readonly NodeId[] }) {
  const { t } = useI18n()
  const title = useEditor(({ document }) => document.node(id)?.title ?? '')
  const sufficed = useEditor(({ document }) => document.get('outcomes', outcomeId(id))?.sufficed ?? null)
  return (
    <section>
      <h4 className={styles.name} dir="auto">
        {title === '' ? t('details.untitled') : title}
      </h4>
      {sufficed !== null && (
        <p className={styles.fact}>
          {t('closing.sufficed')} {t(`closing.answers.${sufficed}`)}
        </p>
      )}
      <table className={styles.results}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('closing.columns.keyResult')}</th>
            <th scope="col">{t('closing.columns.score')}</th>
            <th scope="col">{t('closing.columns.next')}</th>
          </tr>
        </thead>
        <tbody>
          {keyResults.map((keyResult) => (
            <Result key={keyResult} id={keyResult} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Result({ id }: { readonly id: NodeId }) {
  const node = useEditor(({ document }) => document.node(id))
  return node === undefined ? null : <ResultRow node={node} />
}

function ResultRow({ node }: { readonly node: NodeRecord }) {
  const i18n = useI18n()
  const { t, number } = i18n
  const outcome = useEditor(({ document }) => document.get('outcomes', outcomeId(node.id)))
  const metric = usePresentMetric(node)
  return (
    <tr>
      <th scope="row">
        <span dir="auto">{node.title === '' ? t('details.untitled') : node.title}</span>
        <span className={styles.fact}>{metric ? figuresText(metric, i18n) : t('closing.unmeasured')}</span>
        {outcome?.cause && (
          <span className={styles.fact} dir="auto">
            {outcome.cause}
          </span>
        )}
      </th>
      <td>{outcome?.score == null ? '—' : number(outcome.score, 1)}</td>
      <td>{outcome?.next ? t(`closing.steps.${outcome.next}`) : '—'}</td>
    </tr>
  )
}
