import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
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

/**
 * Leads through the objectives at the end of a cycle, then to what came of all and to the next cycle. Each answer is
 * written at once. The dialog stays the same to the end: one that closed would hand the focus to what lies behind the next.
 */
export function CloseCycleDialog() {
  const editor = useEditorInstance()
  const execute = useExecute()
  const { t } = useI18n()
  const formId = useId()
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLDivElement>(null)
  const [families] = useState(() => familiesOf(editor))
  const [place, setPlace] = useState(0)
  const close = (): void => void execute(commands.closeDialog)
  const family = families[place]
  const back = <Back place={place} onClick={() => setPlace(place - 1)} />
  useEffect(() => (form.current ?? summary.current)?.focus(), [place])
  return (
    <Dialog
      title={t('closing.title')}
      description={
        family === undefined
          ? t('closing.complete')
          : t('closing.place', { position: place + 1, count: families.length })
      }
      closeLabel={t('dialogs.close')}
      initialFocus={form}
      onClose={close}
      footer={
        family === undefined ? (
          <LastButtons {...{ families, back, close }} />
        ) : (
          <>
            {back}
            <Button variant="primary" type="submit" form={formId}>
              {t('dialogs.round.save')}
            </Button>
          </>
        )
      }
    >
      {family === undefined ? (
        <div ref={summary} tabIndex={-1} className={styles.page}>
          <ClosingSummary families={families} />
        </div>
      ) : (
        <ObjectiveStep
          key={family.parentId}
          ref={form}
          {...{ family, formId }}
          onSaved={() => setPlace(place + 1)}
        />
      )}
    </Dialog>
  )
}

interface BackProps {
  readonly place: number
  readonly onClick: () => void
}

function Back({ place, onClick }: BackProps) {
  const { t } = useI18n()
  return (
    <Button variant="quiet" className={styles.back} disabled={place === 0} onClick={onClick}>
      {t('dialogs.round.back')}
    </Button>
  )
}

interface LastButtonsProps {
  readonly families: readonly ClosingFamily[]
  readonly back: ReactNode
  readonly close: () => void
}

/** The buttons after the last objective: to paper, and to the next cycle. */
function LastButtons({ families, back, close }: LastButtonsProps) {
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
    <>
      {back}
      <Button onClick={() => setPrinting(true)}>{t('closing.print')}</Button>
      <Button variant="primary" onClick={startNext}>
        {t('closing.startNext')}
      </Button>
      {isPrinting && (
        <PrintSheets onDone={() => setPrinting(false)}>
          <div data-page="a4-text">
            <ClosingSummary families={families} />
          </div>
        </PrintSheets>
      )}
    </>
  )
}
