import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { cardsOf, roundsOf, type DocumentReader, type RoundId, type RoundKind } from '../../../domain'
import { workshopCommands } from '../../../editor'
import { CheckboxField } from '../../fields/checkbox-field'
import { useEditor, useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Participants } from './participants'
import { RoundPage } from './round-page'
import type { Choices } from './round-parts'
import { RoundOptions } from './round-options'
import styles from './setup.module.css'

const PROPOSED: Choices = {
  acrossDevices: false,
  isNamed: false,
  question: '',
  nodeId: null,
  scope: 'objectives',
  dots: 3,
  allowsSeveral: true,
  replaces: true,
}

/** Objectives are voted on once there are some, before that ideas. */
function proposedFor(document: DocumentReader): Choices {
  const hasObjectives = cardsOf(document, { ...PROPOSED, kind: 'dotVotes' }).length > 0
  return hasObjectives ? PROPOSED : { ...PROPOSED, scope: 'ideas' }
}

interface SetupProps {
  readonly kind: RoundKind
  /** Shows what was said in an earlier round. */
  readonly show: (id: RoundId) => void
  readonly close: () => void
}

/** Asks who takes part in a round and how it goes, and begins it. */
export function Setup({ kind, show, close }: SetupProps) {
  const execute = useExecute()
  const { t } = useI18n()
  const { store } = useEditorInstance()
  const [choices, setChoices] = useState(() => proposedFor(store.getState().document))
  const start = useRef<HTMLButtonElement>(null)
  const { room } = usePorts()
  /** Who leads a room starts a round for everyone in it. */
  const acrossDevices = useStore(room.store, ({ role, status }) => status !== 'none' && role === 'lead')
  const present = useStore(
    room.store,
    ({ members }) => members.filter(({ role }) => role !== 'look').length + 1,
  )
  const hasNames = useEditor(({ document }) => document.count('participants') > 0)
  const hasPeople = acrossDevices || hasNames
  const last = useEditor(({ document }) => roundsOf(document).findLast((round) => round.kind === kind)?.id)
  const hasMatter = useEditor(({ document }) => {
    if (kind === 'writing') return true
    const cards = cardsOf(document, { ...choices, kind })
    return cards.length > 0 || (kind === 'fistOfFive' && choices.question.trim() !== '')
  })
  const change = (changed: Partial<Choices>): void => setChoices({ ...choices, ...changed })
  return (
    <RoundPage
      title={t(`rounds.${kind}.title`)}
      description={t(`rounds.${kind}.explained`)}
      closeLabel={t('dialogs.close')}
      onClose={close}
      {...(hasPeople && hasMatter && { initialFocus: start })}
      footer={
        <>
          {last !== undefined && kind !== 'writing' && (
            <Button onClick={() => show(last)}>{t('rounds.lastResults')}</Button>
          )}
          <Button
            ref={start}
            variant="primary"
            disabled={!hasPeople || !hasMatter}
            onClick={() => execute(workshopCommands.startRound, { kind, ...choices, acrossDevices })}
          >
            {t('rounds.begin')}
          </Button>
        </>
      }
    >
      {acrossDevices ? <p>{t('rounds.ownDevice.people', { count: present })}</p> : <Participants />}
      <div className={styles.options}>
        <RoundOptions kind={kind} choices={choices} change={change} />
        <CheckboxField
          label={t(`rounds.${kind}.named`)}
          value={choices.isNamed}
          commit={(isNamed) => change({ isNamed })}
        />
      </div>
    </RoundPage>
  )
}
