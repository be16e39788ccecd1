import { FileCheck, FileClock, FileDown, FileX, Save, type LucideIcon } from 'lucide-react'
import { useStore } from 'zustand'
import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { usePorts, type FileLinkState } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { IconButton } from '../../primitives/button/icon-button'

const ICONS: Readonly<Record<Exclude<FileLinkState['type'], 'none' | 'unsaved'>, LucideIcon>> = {
  saving: FileClock,
  saved: FileCheck,
  failed: FileX,
  downloaded: FileDown,
}

/** Where the map stands in the file that was chosen for it; a press saves now. Nothing where no file was chosen. */
export function FileStatus() {
  const { i18n, fileLink } = usePorts()
  const execute = useExecute()
  const state = useStore(fileLink.store)
  const save = () => execute(commands.saveToFile)
  if (state.type === 'none' || state.type === 'unsaved')
    return fileLink.isHandOut ? (
      <Button
        variant={state.type === 'unsaved' ? 'primary' : 'plain'}
        data-file-state={state.type}
        onClick={save}
      >
        <Save size={15} aria-hidden />
        {i18n.t('app.file.save')}
      </Button>
    ) : null
  return (
    <IconButton
      label={i18n.t(`app.file.${state.type}`, { name: state.name })}
      icon={ICONS[state.type]}
      data-file-state={state.type}
      onClick={save}
    />
  )
}
