import {
  ancestors,
  KINDS,
  mapRoots,
  nextKind,
  progressOf,
  ROOT_KIND,
  walkBranch,
  type DocumentReader,
  type NodeId,
  type NodeRecord,
} from '../../../domain'
import type { I18n } from '../../../i18n'
import type { Check } from '../../../rules'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { KIND_PRESENTATIONS } from '../../kinds'
import { factsOf } from '../../node/facts'
import { useCheckWords } from '../../panels/checks/item/use-check-words'
import styles from './objective-pages.module.css'
import type { Paper } from './paper'
import sheets from './sheets.module.css'

/** The objectives on the map, in its order; those in the parking lot are left out. */
export function objectivesOf(document: DocumentReader): readonly NodeId[] {
  return mapRoots(document)
    .flatMap((root) => [...walkBranch(document, root)])
    .filter((id) => document.node(id)?.kind === nextKind(ROOT_KIND))
}

interface ObjectivePagesProps {
  readonly ids: readonly NodeId[]
  readonly paper: Paper
}

/** A page an objective, with all that stands below it and what the checks still find there. */
export function ObjectivePages({ ids, paper }: ObjectivePagesProps) {
  return ids.map((id) => (
    <article key={id} className={`${sheets.page} ${styles.page}`} data-page={`${paper}-text`}>
      <ObjectivePage id={id} />
    </article>
  ))
}

function ObjectivePage({ id }: { readonly id: NodeId }) {
  const i18n = useI18n()
  const today = useEditor((state) => state.today)
  const document = useEditor((state) => state.document)
  const node = document.node(id)
  if (node === undefined) return null
  const above = ancestors(document, id).at(-1)
  const { cycle } = document.meta
  const children = document.children(id).flatMap((child) => document.node(child) ?? [])
  const measured = children.filter((child) => KINDS[child.kind].progress === 'metric')
  const others = children.filter((child) => !measured.includes(child))
  const progress = progressOf(document, id, today).value
  return (
    <>
      <p className={styles.above}>
        <span dir="auto">{above === undefined ? '' : document.node(above)?.title}</span>
        <span>{cycle !== null && i18n.dateRange(cycle.start, cycle.end)}</span>
      </p>
      <h1 className={styles.objective} dir="auto">
        {titleOf(node, i18n)}
      </h1>
      <Facts
        facts={[
          ...(progress === null ? [] : [i18n.percent(progress)]),
          ...factsOf(node, { document, today, i18n }),
        ]}
      />
      <Note node={node} />
      {measured.map((child) => (
        <KeyResult key={child.id} node={child} />
      ))}
      <Lines ids={others.flatMap((child) => [...walkBranch(document, child.id)])} below={id} />
      <OpenChecks id={id} />
    </>
  )
}

function KeyResult({ node }: { readonly node: NodeRecord }) {
  const i18n = useI18n()
  const today = useEditor((state) => state.today)
  const document = useEditor((state) => state.document)
  return (
    <section className={styles.keyResult}>
      <h2 dir="auto">{titleOf(node, i18n)}</h2>
      <Facts facts={factsOf(node, { document, today, i18n })} />
      <Note node={node} />
      <Lines ids={[...walkBranch(document, node.id)].slice(1)} below={node.id} />
    </section>
  )
}

function Facts({ facts }: { readonly facts: readonly string[] }) {
  return facts.length === 0 ? null : <p className={styles.facts}>{facts.join(' · ')}</p>
}

function Note({ node: { note } }: { readonly node: NodeRecord }) {
  return note === '' ? null : (
    <p className={styles.note} dir="auto">
      {note}
    </p>
  )
}

interface LinesProps {
  readonly ids: readonly NodeId[]
  /** The node that the lines are indented from. */
  readonly below: NodeId
}

/** What stands further down: what can be done has a box, all else its kind. */
function Lines({ ids, below }: LinesProps) {
  const i18n = useI18n()
  const today = useEditor((state) => state.today)
  const document = useEditor((state) => state.document)
  if (ids.length === 0) return null
  return (
    <ul className={styles.lines}>
      {ids.map((id) => {
        const node = document.node(id)
        if (node === undefined) return null
        const depth = ancestors(document, id).indexOf(below)
        const { hasCheckbox } = KIND_PRESENTATIONS[node.kind]
        return (
          <li key={id} style={{ marginInlineStart: `${depth * INDENT_PX}px` }}>
            {hasCheckbox ? (
              <span className={styles.box}>{node.done ? '☑' : '☐'}</span>
            ) : (
              <span className={styles.kind}>{i18n.t(`kinds.${node.kind}`)}</span>
            )}
            <span dir="auto">{titleOf(node, i18n)}</span>
            <Facts facts={factsOf(node, { document, today, i18n })} />
          </li>
        )
      })}
    </ul>
  )
}

const INDENT_PX = 20

/** Questions are asked on the screen only. */
function isOpen({ first, isSaidAbove }: Check): boolean {
  return first.level !== 'ask' && !isSaidAbove
}

function OpenChecks({ id }: { readonly id: NodeId }) {
  const i18n = useI18n()
  const { sentenceOf } = useCheckWords()
  const document = useEditor((state) => state.document)
  const checks = useEditor((state) => state.checks)
  const open = [...walkBranch(document, id)].flatMap((nodeId) =>
    checks
      .at(nodeId)
      .filter(isOpen)
      .map((check) => ({ nodeId, check })),
  )
  if (open.length === 0) return null
  return (
    <section className={styles.checks}>
      <h2>{i18n.t('dialogs.print.checks')}</h2>
      <ul>
        {open.map(({ nodeId, check }) => {
          const node = document.node(nodeId)
          return (
            <li key={check.first.key} dir="auto">
              {node !== undefined && nodeId !== id && <b>{titleOf(node, i18n)}: </b>}
              {sentenceOf(check)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function titleOf({ title }: NodeRecord, { t }: I18n): string {
  return title.trim() === '' ? t('canvas.untitled') : title
}
