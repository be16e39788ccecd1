import { Dialog } from '@base-ui/react/dialog'
import { useCallback, useRef, useState, type KeyboardEvent } from 'react'
import { commands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Controls } from './controls'
import styles from './presentation.module.css'
import { SlidePage, useSlideName } from './slide-page'
import type { Slide } from './slides'
import { LaserDot } from './laser-dot'
import { useFullscreen } from './use-fullscreen'
import { useHalves } from './use-halves'
import { useLaser } from './use-laser'
import { useSlides } from './use-slides'

/** Shows the map page by page over the whole window: each Big O with its objectives, each objective with its key results. */
export function Presentation() {
  const editor = useEditorInstance()
  const { t } = useI18n()
  const region = useRef<HTMLDivElement>(null)
  const slides = useSlides()
  const [wanted, setWanted] = useState(0)
  const isBlank = useEditor(({ ephemeral }) => ephemeral.isBlank)
  const place = Math.min(wanted, slides.length - 1)
  const slide = slides[place]

  const close = useCallback(() => {
    editor.execute(commands.closeDialog)
    if (slide !== undefined) editor.execute(commands.select, { ids: [slide.nodeId] })
    editor.view.focus()
  }, [editor, slide])
  const goTo = (next: number) => {
    if (isBlank) blank()
    const shown = slides[Math.max(0, Math.min(slides.length - 1, next))]
    if (shown === undefined) return
    setWanted(slides.indexOf(shown))
    // A window for the projector follows the selection.
    editor.execute(commands.select, { ids: [shown.nodeId] })
  }
  const blank = () => void editor.execute(commands.blankScreen)
  const halves = useHalves((by) => goTo(place + by))
  const laser = useLaser()
  useFullscreen(close)

  return (
    <Dialog.Root open onOpenChange={(open) => open || close()}>
      <Dialog.Portal>
        <Dialog.Popup
          className={styles.screen}
          aria-label={t('workshop.present.title')}
          initialFocus={region}
          finalFocus={false}
          onKeyDown={(event) =>
            turnByKey(event, { place, last: slides.length - 1, goTo, blank, point: laser.toggle })
          }
        >
          <section
            ref={region}
            tabIndex={-1}
            className={styles.region}
            aria-label={t('workshop.present.region')}
            {...(laser.isOn ? laser.listeners : halves)}
            data-laser-on={laser.isOn || undefined}
          >
            {slide && !isBlank && <SlidePage key={place} slide={slide} />}
            {isBlank && <div className={styles.blank} data-blank />}
          </section>
          {!isBlank && <Controls {...{ place, count: slides.length, goTo, blank, laser, close }} />}
          <LaserDot at={laser.at} />
          <p role="status" className="visually-hidden">
            {isBlank
              ? t('workshop.present.blanked')
              : slide && <Announced {...{ slide, place, count: slides.length }} />}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface Turning {
  readonly place: number
  readonly last: number
  readonly goTo: (place: number) => void
  readonly blank: () => void
  readonly point: () => void
}

/** Keys of a presentation, as its programs have them; a focused button keeps Space and Enter. */
function turnByKey(event: KeyboardEvent, { place, last, goTo, blank, point }: Turning): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const isButton = event.target instanceof HTMLButtonElement
  const places: Readonly<Record<string, number>> = {
    ...(isButton ? {} : { ' ': place + 1, Enter: place + 1 }),
    ArrowRight: place + 1,
    PageDown: place + 1,
    ArrowLeft: place - 1,
    PageUp: place - 1,
    Home: 0,
    End: last,
  }
  const next = places[event.key]
  if (next !== undefined) goTo(next)
  else if (event.key.toLowerCase() === 'b') blank()
  else if (event.key.toLowerCase() === 'l') point()
  else return
  event.preventDefault()
}

function Announced({
  slide,
  place,
  count,
}: {
  readonly slide: Slide
  readonly place: number
  readonly count: number
}) {
  const { t } = useI18n()
  return t('workshop.present.announced', { name: useSlideName(slide), position: place + 1, count })
}
