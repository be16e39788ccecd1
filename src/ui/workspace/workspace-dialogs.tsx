import { useEffect } from 'react'
import { openRound, ROUND_KINDS } from '../../domain'
import { onIdle } from '../../lib'
import { commands } from '../../editor'
import { useEditor, useEditorInstance } from '../hooks/editor'
import { usePorts } from '../hooks/ports'
import { onDemand } from '../primitives/on-demand'
import { PartBoundary } from '../shell/part-boundary'

const CommandPalette = onDemand(async () => (await import('../palette/command-palette')).CommandPalette)
const ShortcutSheet = onDemand(
  async () => (await import('../dialogs/shortcuts/shortcut-sheet')).ShortcutSheet,
)
const SettingsDialog = onDemand(
  async () => (await import('../dialogs/settings/settings-dialog')).SettingsDialog,
)
const RuleBook = onDemand(async () => (await import('../dialogs/rule-book/rule-book')).RuleBook)
const LegendDialog = onDemand(async () => (await import('../dialogs/legend/legend-dialog')).LegendDialog)
const CheckInDialog = onDemand(
  async () => (await import('../dialogs/check-in/check-in-dialog')).CheckInDialog,
)
const CheckInRound = onDemand(async () => (await import('../dialogs/check-in/check-in-round')).CheckInRound)
const PrioritiesDialog = onDemand(
  async () => (await import('../dialogs/priorities/priorities-dialog')).PrioritiesDialog,
)
const CycleDialog = onDemand(async () => (await import('../dialogs/cycle/cycle-dialog')).CycleDialog)
const RestorePointDialog = onDemand(
  async () => (await import('../dialogs/restore-point/restore-point-dialog')).RestorePointDialog,
)

const CloseCycleDialog = onDemand(
  async () => (await import('../closing/close-cycle-dialog')).CloseCycleDialog,
)
const Presentation = onDemand(async () => (await import('../workshop/present/presentation')).Presentation)
const BreakOutDialog = onDemand(
  async () => (await import('../workshop/break-out/break-out-dialog')).BreakOutDialog,
)
const ExerciseDialog = onDemand(
  async () => (await import('../workshop/exercise/exercise-dialog')).ExerciseDialog,
)
const ClusterBoard = onDemand(async () => (await import('../workshop/cluster/cluster-board')).ClusterBoard)
const WorkshopDialog = onDemand(
  async () => (await import('../workshop/agenda/editor/workshop-dialog')).WorkshopDialog,
)
const CutToFive = onDemand(async () => (await import('../workshop/cut/cut-to-five')).CutToFive)
const CutLog = onDemand(async () => (await import('../workshop/cut/cut-log')).CutLog)
const RoundDialog = onDemand(async () => (await import('../workshop/round/round-dialog')).RoundDialog)
const RoomDialog = onDemand(async () => (await import('../room/room-dialog')).RoomDialog)
const JoinDialog = onDemand(async () => (await import('../room/join-dialog')).JoinDialog)
const PrintDialog = onDemand(async () => (await import('../export/print/print-dialog')).PrintDialog)
const PictureDialog = onDemand(async () => (await import('../export/picture/picture-dialog')).PictureDialog)

const MergeDialog = onDemand(async () => (await import('../import/merge/merge-dialog')).MergeDialog)

/** The dialog that a command asked for, fetched when first wanted; the commands before, since people type on at once. */
export function WorkspaceDialogs() {
  useEffect(() => onIdle(() => void CommandPalette.prepare()), [])
  const dialog = useEditor((state) => state.ephemeral.dialog)
  const { execute } = useEditorInstance()
  const round = ROUND_KINDS.find((kind) => kind === dialog)
  useGoingRound()
  return (
    <PartBoundary key={dialog} onMissing={() => execute(commands.closeDialog)}>
      {dialog === 'commands' && <CommandPalette />}
      {dialog === 'shortcuts' && <ShortcutSheet />}
      {dialog === 'settings' && <SettingsDialog />}
      {dialog === 'legend' && <LegendDialog />}
      {dialog === 'rules' && <RuleBook />}
      {dialog === 'checkIn' && <CheckInDialog />}
      {dialog === 'checkInRound' && <CheckInRound />}
      {dialog === 'closeCycle' && <CloseCycleDialog />}
      {dialog === 'present' && <Presentation />}
      {dialog === 'breakOut' && <BreakOutDialog />}
      {dialog === 'exercise' && <ExerciseDialog />}
      {dialog === 'cluster' && <ClusterBoard />}
      {dialog === 'workshop' && <WorkshopDialog />}
      {dialog === 'cutToFive' && <CutToFive />}
      {dialog === 'cutLog' && <CutLog />}
      {round !== undefined && <RoundDialog kind={round} />}
      {dialog === 'cycle' && <CycleDialog />}
      {dialog === 'restorePoint' && <RestorePointDialog />}
      {dialog === 'priorities' && <PrioritiesDialog />}
      {dialog === 'room' && <RoomDialog />}
      {dialog === 'joinRoom' && <JoinDialog />}
      {dialog === 'print' && <PrintDialog />}
      {dialog === 'picture' && <PictureDialog />}
      {dialog === 'merge' && <MergeDialog />}
    </PartBoundary>
  )
}

/** Shows a round that was going on when the page closed, and one that begins elsewhere in the room. */
function useGoingRound(): void {
  const { execute, store } = useEditorInstance()
  const { room } = usePorts()
  useEffect(() => {
    const going = openRound(store.getState().document)
    if (going !== undefined && !going.acrossDevices) execute(commands.openDialog, { dialog: going.kind })
  }, [execute, store])
  const shared = useEditor(({ document }) => {
    const going = openRound(document)
    return going?.acrossDevices === true ? going : undefined
  })
  const [id, kind] = [shared?.id, shared?.kind]
  useEffect(() => {
    if (id === undefined || kind === undefined || room.store.getState().role === 'look') return
    execute(commands.openDialog, { dialog: kind })
  }, [execute, room, id, kind])
}
