import { useEffect } from 'react'
import { commands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { useFindingNotices } from './use-finding-notices'

/** Says and shows what the editor tells. */
export function useEditorNotices(): void {
  const editor = useEditorInstance()
  const { notices } = usePorts()
  const { t, formatMessage } = useI18n()
  const announcement = useEditor((state) => state.announcement)
  const toast = useEditor((state) => state.toast)
  useFindingNotices()

  useEffect(() => {
    if (announcement !== null) notices.announce(formatMessage(announcement.message))
  }, [announcement, notices, formatMessage])

  useEffect(() => {
    if (toast === null) return
    const undo = { label: t('app.notice.undo'), run: () => editor.execute(commands.undo) }
    const onClose = () => {
      if (editor.store.getState().toast === toast) editor.dismissToast()
    }
    const said = editor.store.getState().announcement
    return notices.show({
      text: formatMessage(toast.message),
      silent: said !== null && formatMessage(said.message) === formatMessage(toast.message),
      onClose,
      ...(toast.undoable ? { action: undo } : {}),
    })
  }, [toast, editor, notices, formatMessage, t])
}
