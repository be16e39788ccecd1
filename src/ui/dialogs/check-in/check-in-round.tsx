import { useId, useState } from 'react'
import { presentNode, type NodeId, type NodeRecord, type PlainDate } from '../../../domain'
import { commands, dueCheckIns, measuredNodes, type Editor } from '../../../editor'
import { useEditor, useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import type { CheckInDraft } from './check-in-fields'
import styles from './check-in-round.module.css'
import { RoundStep, type RoundStepProps } from './round-step'
import { RoundSummary } from './round-summary'

/** The key results of a round, as they stood when it began. */
interface Round {
  readonly nodes: readonly NodeRecord[]
  /** None was due, so that all are shown. */
  readonly isAll: boolean
}

function beginRound(editor: Editor, today: PlainDate): Round {
  const { document } = editor.store.getState()
  const due = dueCheckIns(document, today)
  const ids = due.length > 0 ? due : measuredNodes(document)
  const nodes = ids.flatMap((id) => document.node(id) ?? [])
  return { nodes: nodes.map((node) => presentNode(document, node, today)), isAll: due.length === 0 }
}

/**
 * Leads through the key results that are due, one after the other. Each answer is written at once. The dialog stays the
 * same to the end: one that closed would hand the focus to what lies behind the next.
 */
export function CheckInRound() {
  const editor = useEditorInstance()
  const execute = useExecute()
  const { clock } = usePorts()
  const { t } = useI18n()
  const formId = useId()
  const [{ nodes, isAll }] = useState(() => beginRound(editor, clock.today()))
  const [place, setPlace] = useState(0)
  const [answers, setAnswers] = useState<ReadonlyMap<NodeId, CheckInDraft>>(new Map())
  // One that was removed meanwhile is passed over.
  const at = useEditor(({ document }) =>
    nodes.findIndex(({ id }, index) => index >= place && document.node(id) !== undefined),
  )
  const node = nodes[at]
  const close = (): void => void execute(commands.closeDialog)
  const go = (by: 1 | -1): void => setPlace(Math.max(0, (node === undefined ? nodes.length : at) + by))
  const answer = (id: NodeId, draft: CheckInDraft): void => {
    if (draft.value !== null || draft.confidence !== null || draft.note !== '') {
      execute(commands.checkIn, { nodeId: id, ...draft })
      setAnswers((before) => new Map(before).set(id, draft))
    }
    setPlace(at + 1)
  }
  return (
    <Dialog
      title={t('dialogs.round.title')}
      description={
        node === undefined ? (
          t('dialogs.round.complete')
        ) : (
          <Place at={at} count={nodes.length} isAll={isAll} />
        )
      }
      size="small"
      onClose={close}
      footer={node === undefined ? <LastButtons {...{ close, go }} /> : <Buttons {...{ at, formId, go }} />}
    >
      {node === undefined ? (
        <RoundSummary nodes={nodes} answers={answers} />
      ) : (
        <RoundStep
          key={node.id}
          {...{ id: node.id, formId, go }}
          answer={(draft) => answer(node.id, draft)}
        />
      )}
    </Dialog>
  )
}

interface PlaceProps {
  /** Place in the round, counted from 0. */
  readonly at: number
  readonly count: number
  readonly isAll: boolean
}

/** How far the round has come. */
function Place({ at, count, isAll }: PlaceProps) {
  const { t } = useI18n()
  return (
    <>
      {t('dialogs.round.place', { position: at + 1, count })}
      {isAll && <span className={styles.all}>{t('dialogs.round.all')}</span>}
      <progress className={styles.progress} value={at} max={count} aria-hidden />
    </>
  )
}

type ButtonsProps = Pick<RoundStepProps, 'formId' | 'go'> & Pick<PlaceProps, 'at'>

/** The buttons while key results are left. */
function Buttons({ at, formId, go }: ButtonsProps) {
  const { t } = useI18n()
  return (
    <>
      <Button
        variant="quiet"
        className={styles.back}
        disabled={at === 0}
        aria-keyshortcuts="PageUp"
        onClick={() => go(-1)}
      >
        {t('dialogs.round.back')}
      </Button>
      <Button aria-keyshortcuts="PageDown" onClick={() => go(1)}>
        {t('dialogs.round.skip')}
      </Button>
      <Button variant="primary" type="submit" form={formId}>
        {t('dialogs.round.save')}
      </Button>
    </>
  )
}

type LastButtonsProps = Pick<RoundStepProps, 'go'> & { readonly close: () => void }

/** The buttons after the last one. */
function LastButtons({ go, close }: LastButtonsProps) {
  const { t } = useI18n()
  return (
    <>
      <Button variant="quiet" className={styles.back} onClick={() => go(-1)}>
        {t('dialogs.round.back')}
      </Button>
      <Button variant="primary" onClick={close} ref={focusAtOnce}>
        {t('dialogs.round.done')}
      </Button>
    </>
  )
}

function focusAtOnce(button: HTMLButtonElement | null): void {
  button?.focus()
}
