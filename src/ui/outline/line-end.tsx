import {
  presentMetric,
  progressOf,
  ROOT_KIND,
  type DocumentReader,
  type Metric,
  type NodeRecord,
  type PlainDate,
} from '../../domain'
import { commands } from '../../editor'
import { supportOf, type LinkEvidence } from '../../rules'
import { useEditor, useEditorInstance, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import { KIND_PRESENTATIONS } from '../kinds'
import { ConfidencePill } from '../node/confidence-pill'
import { DotsPill } from '../node/dots-pill'
import { NoteIcon } from '../node/controls/note-icon'
import { useDayText } from '../node/day-in-cycle'
import { percentageOf } from '../node/figures'
import { FiguresText } from '../node/figures-text'
import { OwnerAvatar } from '../node/owner-avatar'
import { useSupportWord, type SupportLink } from '../node/support-word'
import { useEvidenceText } from '../node/use-evidence-text'
import styles from './line-end.module.css'

interface LineEndProps {
  readonly record: NodeRecord
  readonly evidence: LinkEvidence | null
  readonly today: PlainDate
}

/** Behind the title: its note, what its link needs, what votes gave it, how far it has come, how sure people are, and who does it by when. */
export function LineEnd({ record, evidence, today }: LineEndProps) {
  const dayText = useDayText()
  const { document } = useEditorInstance().store.getState()
  const { id, kind, owner, due, confidence, note } = record
  const { fields, progress } = KIND_PRESENTATIONS[kind]
  const link = linkOf(document, record, evidence)
  return (
    <div className={styles.end}>
      {note.trim() !== '' && (
        <span className={styles.note}>
          <NoteIcon record={record} />
        </span>
      )}
      {link.support !== null && <Support record={record} link={link} />}
      <span className={styles.dots}>
        <DotsPill id={id} />
      </span>
      {progress !== null && <Progress record={record} today={today} />}
      {fields.has('confidence') && confidence !== null && (
        <span className={styles.confidence}>
          <ConfidencePill id={id} confidence={confidence} />
        </span>
      )}
      {owner !== null && (
        <span className={styles.owner}>
          <OwnerAvatar owner={owner} />
        </span>
      )}
      {due !== null && <span className={styles.day}>{dayText(due)}</span>}
    </div>
  )
}

/** The link to the parent, where the two can support each other. */
function linkOf(
  document: DocumentReader,
  { id, kind, parentId }: NodeRecord,
  evidence: LinkEvidence | null,
): SupportLink {
  const parentKind = parentId === null ? undefined : document.node(parentId)?.kind
  const trunk = kind === 'objective' && parentKind === ROOT_KIND
  const isLink = trunk || (kind === 'keyResult' && parentKind === 'objective')
  return { support: isLink ? supportOf(document, id, evidence) : null, trunk, evidence }
}

interface SupportProps {
  readonly record: NodeRecord
  readonly link: SupportLink
}

/** The word of a link that needs one; a press opens its rating. */
function Support({ record: { id }, link }: SupportProps) {
  const execute = useExecute()
  const word = useSupportWord(link)
  const title = useEvidenceText(id, link.evidence)
  const stage = useEditor(({ document }) => document.meta.stage)
  const isOpen = link.support === 'unrated' || link.support === 'unsupported'
  if (word === null || (isOpen && stage === 'brainstorm')) return null
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.support}
      data-edge-id={id}
      data-link-label
      data-support={link.support}
      data-open={(isOpen && stage === 'draft') || undefined}
      title={title}
      onClick={() => execute(commands.openLink, { id })}
    >
      {word}
    </button>
  )
}

/** The figures of a key result, and how far it or what is above it has come. */
function Progress({ record, today }: Pick<LineEndProps, 'record' | 'today'>) {
  const i18n = useI18n()
  const { document } = useEditorInstance().store.getState()
  const { progress } = KIND_PRESENTATIONS[record.kind]
  if (progress === 'figures') return <Figures metric={presentMetric(document, record, today)} />
  const { value } = progressOf(document, record.id, today)
  return value === null ? null : <b className={styles.percent}>{i18n.percent(value)}</b>
}

function Figures({ metric }: { readonly metric: Metric | null }) {
  const i18n = useI18n()
  if (metric === null) return null
  const { text, tone } = percentageOf(metric, i18n)
  return (
    <>
      <FiguresText metric={metric} className={styles.figures} />
      <b className={styles.percent} data-tone={tone ?? undefined}>
        {text}
      </b>
    </>
  )
}
