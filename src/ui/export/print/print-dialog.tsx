import { useMemo, useState } from 'react'
import { contentOf, documentTitle } from '../../../domain'
import { commands } from '../../../editor'
import { useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n, type Picture } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import { Segmented } from '../../primitives/input/segmented'
import { useDrawnMap } from '../use-drawn-map'
import { MapPages } from './map-pages'
import { objectivesOf, ObjectivePages } from './objective-pages'
import { onOnePage, onPoster, PAPERS, PRINT_LAYOUTS, titlePoints, type MapOnPaper, type Paper, type PrintLayout } from './paper' // prettier-ignore
import styles from './print-dialog.module.css'
import { PrintSheets } from './print-sheets'

/** Of a poster: px of the paper for one of the map. */
const SCALES = [0.5, 0.75, 1, 1.5] as const

interface Choice {
  readonly layout: PrintLayout
  readonly paper: Paper
  readonly scale: (typeof SCALES)[number]
}

/** How the map goes on paper; printing, and PDF, is the browser's own. */
export function PrintDialog() {
  const editor = useEditorInstance()
  const execute = useExecute()
  const { t } = useI18n()
  const [content] = useState(() => contentOf(editor.store.getState().document))
  const drawn = useDrawnMap(content, 'paper')
  const [choice, setChoice] = useState<Choice>({ layout: 'page', paper: 'a4', scale: 1 })
  const [isPrinting, setPrinting] = useState(false)
  const { document } = editor.store.getState()
  const objectives = useMemo(() => objectivesOf(document), [document])
  const picture = drawn.type === 'drawn' ? drawn.picture : null
  const onPaper = picture && placed(picture, choice)
  const isReady = choice.layout === 'objectives' ? objectives.length > 0 : picture !== null
  const close = (): void => void execute(commands.closeDialog)
  return (
    <Dialog
      title={t('dialogs.print.title')}
      size="small"
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onClick={close}>
            {t('dialogs.print.cancel')}
          </Button>
          <Button variant="primary" disabled={!isReady} onClick={() => setPrinting(true)}>
            {t('dialogs.print.print')}
          </Button>
        </>
      }
    >
      <Choices choice={choice} change={(changed) => setChoice({ ...choice, ...changed })} />
      <p className={styles.outcome} role="status">
        {choice.layout === 'objectives' && t('dialogs.print.objectivePages', { count: objectives.length })}
        {choice.layout !== 'objectives' && drawn.type === 'failed' && t('io.failed.notLoaded')}
        {onPaper && <Outcome onPaper={onPaper} />}
      </p>
      {isPrinting && (
        <PrintSheets onDone={close}>
          {onPaper && <MapPages picture={picture} paper={onPaper} title={documentTitle(document)} />}
          {choice.layout === 'objectives' && <ObjectivePages ids={objectives} paper={choice.paper} />}
        </PrintSheets>
      )}
    </Dialog>
  )
}

/** Null where the map is not printed as a picture. */
function placed(picture: Picture, { layout, paper, scale }: Choice): MapOnPaper | null {
  if (layout === 'objectives') return null
  return layout === 'page' ? onOnePage(picture, paper) : onPoster(picture, paper, scale)
}

interface ChoicesProps {
  readonly choice: Choice
  readonly change: (changed: Partial<Choice>) => void
}

function Choices({ choice, change }: ChoicesProps) {
  const { t, percent } = useI18n()
  return (
    <div className={styles.choices}>
      <fieldset className={styles.layouts}>
        <legend>{t('dialogs.print.layout')}</legend>
        {PRINT_LAYOUTS.map((layout) => (
          <label key={layout} className={styles.layout}>
            <input
              type="radio"
              name="print-layout"
              checked={choice.layout === layout}
              onChange={() => change({ layout })}
            />
            {t(`dialogs.print.layouts.${layout}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.choice}>
        <span aria-hidden>{t('dialogs.print.paper')}</span>
        <Segmented
          label={t('dialogs.print.paper')}
          value={choice.paper}
          segments={PAPERS.map((value) => ({ value, label: t(`dialogs.print.papers.${value}`) }))}
          onChange={(paper) => change({ paper })}
        />
      </div>
      {choice.layout === 'poster' && (
        <div className={styles.choice}>
          <span aria-hidden>{t('dialogs.print.scale')}</span>
          <Segmented
            label={t('dialogs.print.scale')}
            value={choice.scale}
            segments={SCALES.map((value) => ({ value, label: percent(value) }))}
            onChange={(scale) => change({ scale })}
          />
        </div>
      )}
    </div>
  )
}

/** How many pages there will be, and how large the letters. */
function Outcome({ onPaper }: { readonly onPaper: MapOnPaper }) {
  const { t, number } = useI18n()
  const last = onPaper.tiles.at(-1)
  return t('dialogs.print.pages', {
    count: onPaper.tiles.length,
    columns: last?.column ?? 1,
    rows: last?.row ?? 1,
    points: number(titlePoints(onPaper), titlePoints(onPaper) < 10 ? 1 : 0),
  })
}
