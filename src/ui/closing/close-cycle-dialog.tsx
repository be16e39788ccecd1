import { useId, useRef, useState } from 'react'
import { nextCycleContent } from '../../domain'
import { commands } from '../../editor'
import { PrintSheets } from '../export/print/print-sheets'
import { useEditorInstance, useExecute } from '../hooks/editor'
import { useI18n, usePorts } from '../hooks/ports'
import { openNewMapOrNotify } from '../import/open-new-map-or-notify'
import { Button } from '../primitives/button/button'
import { Dialog } from '../primitives/dialog'
import styles from './closing.module.css'
import { familiesOf, type ClosingFamily } from './closing-families'
import { ClosingSummary } from './closing-summary'
import { ObjectiveStep } from './objective-step'

/** Leads through the objectives at the end of a cycle, and then to the next one. Each answer is written at once. */
export function CloseCycleDialog() {
  const editor = useEditorInstance()
  const execute = useExecute()
  const [families] = useState(() => familiesOf(editor))
  const [place, setPlace] = useState(0)
  const close = (): void => void execute(commands.closeDialog)
  const family = families[place]
  const back = (): void => setPlace(Math.max(0, place - 1))
  if (family === undefined) return <Closed {...{ families, back, close }} />
  return (
    <Scores
      key={family.parentId}
      {...{ family, place, count: families.length, back, close }}
      goOn={() => setPlace(place + 1)}
    />
  )
}

interface ScoresProps {
  readonly family: ClosingFamily
  /** Counted from 0. */
  readonly place: number
  readonly count: number
  readonly back: () => void
  readonly goOn: () => void
  readonly close: () => void
}

/** The dialog while objectives are left. */
function Scores({ family, place, count, back, goOn, close }: ScoresProps) {
  const { t } = useI18n()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  return (
    <Dialog
      title={t('closing.title')}
      description={t('closing.place', { position: place + 1, count })}
      closeLabel={t('dialogs.close')}
      initialFocus={form}
      onClose={close}
      footer={
        <>
          <Button variant="quiet" className={styles.back} disabled={place === 0} onClick={back}>
            {t('dialogs.round.back')}
          </Button>
          <Button variant="primary" type="submit" form={formId}>
            {t('dialogs.round.save')}
          </Button>
        </>
      }
    >
      <ObjectiveStep ref={form} family={family} formId={formId} onSaved={goOn} />
    </Dialog>
  )
}

type ClosedProps = Pick<ScoresProps, 'back' | 'close'> & { readonly families: readonly ClosingFamily[] }

/** The dialog after the last objective: what came of all, on one page, and the way to the next cycle. */
function Closed({ families, back, close }: ClosedProps) {
  const ports = usePorts()
  const editor = useEditorInstance()
  const { t } = useI18n()
  const [isPrinting, setPrinting] = useState(false)
  const startNext = (): void => {
    const { document, today } = editor.store.getState()
    close()
    void openNewMapOrNotify(ports, nextCycleContent(document, ports.ids, today))
  }
  return (
    <Dialog
      title={t('closing.title')}
      description={t('closing.complete')}
      closeLabel={t('dialogs.close')}
      onClose={close}
      footer={
        <>
          <Button variant="quiet" className={styles.back} onClick={back}>
            {t('dialogs.round.back')}
          </Button>
          <Button onClick={() => setPrinting(true)}>{t('closing.print')}</Button>
          <Button variant="primary" onClick={startNext}>
            {t('closing.startNext')}
          </Button>
        </>
      }
    >
      <ClosingSummary families={families} />
      {isPrinting && (
        <PrintSheets onDone={() => setPrinting(false)}>
          <div data-page="a4-text">
            <ClosingSummary families={families} />
          </div>
        </PrintSheets>
      )}
    </Dialog>
  )
}
