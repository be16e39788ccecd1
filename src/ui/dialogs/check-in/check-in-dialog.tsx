import { useState } from 'react'
import type { NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { usePresentMetric } from '../../hooks/use-present-metric'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import { CheckInFields, draftOf, isEnterInField } from './check-in-fields'

/** Where the active key result stands today, and how sure people are: two minutes. */
export function CheckInDialog() {
  const node = useEditor(({ document, session }) =>
    session.selection.active === null ? undefined : document.node(session.selection.active),
  )
  return node === undefined ? null : <CheckInForm key={node.id} node={node} />
}

function CheckInForm({ node }: { readonly node: NodeRecord }) {
  const execute = useExecute()
  const { t } = useI18n()
  const ofToday = useCheckInOfToday(node)
  const metric = usePresentMetric(node)
  const [draft, setDraft] = useState(() => draftOf({ ...node, metric }, ofToday))
  const [isInvalid, setInvalid] = useState(false)
  const close = (): void => void execute(commands.closeDialog)
  const save = (): void => {
    if (isInvalid) return
    execute(commands.checkIn, { nodeId: node.id, ...draft })
    close()
  }
  return (
    <Dialog
      title={t('dialogs.checkIn.title')}
      description={node.title}
      size="small"
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onClick={close}>
            {t('dialogs.checkIn.cancel')}
          </Button>
          <Button variant="primary" onClick={save}>
            {t('dialogs.checkIn.save')}
          </Button>
        </>
      }
    >
      <div role="presentation" onKeyDown={(event) => isEnterInField(event) && save()}>
        <CheckInFields
          metric={metric}
          draft={draft}
          change={(changed) => setDraft((before) => ({ ...before, ...changed }))}
          onInvalid={setInvalid}
        />
      </div>
    </Dialog>
  )
}

/** The check-in that one of today would correct. */
export function useCheckInOfToday({ id }: NodeRecord) {
  return useEditor(({ document, today }) =>
    document.rowsOf('checkIns', id).find(({ date }) => date === today),
  )
}
