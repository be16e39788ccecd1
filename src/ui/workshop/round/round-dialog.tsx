import { useCallback, useEffect, useState } from 'react'
import { openRound, type Round, type RoundId, type RoundKind } from '../../../domain'
import { commands, workshopCommands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { HandOver } from './hand-over'
import { OwnDevice } from './own-device'
import { ROUND_TOOLS } from './round-tools'
import { Setup } from './setup'

/**
 * What is done by passing the device round, or on a device each: who takes part, then a turn each, then what was said. A round that is going on comes first, whatever was asked for.
 */
export function RoundDialog({ kind }: { readonly kind: RoundKind }) {
  const editor = useEditorInstance()
  const going = useEditor(({ document }) => openRound(document))
  const [shown, setShown] = useState<RoundId | null>(null)
  const revealed = useEditor(({ document }) => (shown === null ? undefined : document.get('rounds', shown)))
  const close = (): void => {
    editor.execute(commands.closeDialog)
    editor.view.focus()
  }
  const isGone = shown !== null && going === undefined && revealed === undefined
  useEffect(() => {
    if (isGone) editor.execute(commands.closeDialog)
  }, [isGone, editor])
  if (isGone) return null
  if (going !== undefined) return <Going key={going.id} round={going} show={setShown} close={close} />
  if (revealed === undefined) return <Setup kind={kind} show={setShown} close={close} />
  const { Results } = ROUND_TOOLS[revealed.kind]
  return <Results round={revealed} close={close} />
}

interface GoingProps {
  readonly round: Round
  /** Shows what was said once it is revealed. */
  readonly show: (id: RoundId) => void
  readonly close: () => void
}

/** A round that is going on: the hand-over, or the turn of one person. */
function Going({ round, show, close }: GoingProps) {
  const { execute } = useEditorInstance()
  const { t } = useI18n()
  /** Whose turn is on the screen; nobody's after a reload. */
  const [name, setName] = useState<string | null>(null)
  const { Turn } = ROUND_TOOLS[round.kind]
  const watch = useCallback(() => show(round.id), [show, round.id])
  const pass = (isDone: boolean): void => {
    if (isDone && name !== null) execute(workshopCommands.setTurn, { roundId: round.id, name, isDone })
    setName(null)
  }
  const reveal = (): void => {
    const noteOf = (author: string): string => t('rounds.writing.by', { name: author })
    if (execute(workshopCommands.revealRound, { roundId: round.id, noteOf })) show(round.id)
  }
  if (round.acrossDevices) return <OwnDevice round={round} reveal={reveal} watch={watch} close={close} />
  if (name !== null) return <Turn key={name} round={round} name={name} pass={pass} />
  return <HandOver round={round} begin={setName} reveal={reveal} close={close} />
}
