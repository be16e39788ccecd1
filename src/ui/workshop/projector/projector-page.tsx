import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import {
  documentTitle,
  readFacilitatorMessage,
  type PresentAgenda,
  type FacilitatorMessage,
  type PointedPlace,
  type ProjectorMessage,
} from '../../../domain'
import type { Editor } from '../../../editor'
import { EditorContext, useEditor } from '../../hooks/editor'
import { useI18n, usePorts, type ProjectorEnd } from '../../hooks/ports'
import { itemName } from '../agenda/item-texts'
import { timerText } from '../agenda/timer-text'
import { useAgenda } from '../agenda/use-agenda'
import { useSecondsLeft } from '../agenda/use-seconds-left'
import { LaserDot } from '../present/laser-dot'
import presentation from '../present/presentation.module.css'
import { SlidePage } from '../present/slide-page'
import { useSlides } from '../present/use-slides'
import { pointOf } from './place-on-slide'
import styles from './projector-page.module.css'

/** What the projector shows: the slide of the facilitator, where that one points, and the time; no panels. */
export function ProjectorPage({ editor }: { readonly editor: Editor }) {
  return (
    <EditorContext value={editor}>
      <Screen />
    </EditorContext>
  )
}

function Screen() {
  const { t } = useI18n()
  const slides = useSlides()
  const region = useRef<HTMLElement>(null)
  const { shown, pointed, post } = useFacilitator()
  const agenda = useAgenda()
  const slide =
    slides.find(({ nodeId, part }) => nodeId === shown?.nodeId && part === shown.part) ??
    slides.find(({ nodeId }) => nodeId === shown?.nodeId) ??
    slides[0]
  useWindowTitle()
  useEffect(() => region.current?.focus(), [])
  return (
    <main className={presentation.screen} onKeyDown={(event) => pressKey(event, post)}>
      <section
        ref={region}
        tabIndex={-1}
        className={presentation.region}
        aria-label={t('workshop.projector.window')}
        aria-live="polite"
      >
        {shown?.isBlank === true ? (
          <div className={presentation.blank} data-blank />
        ) : (
          slide && <SlidePage key={`${slide.nodeId} ${String(slide.part)}`} slide={slide} />
        )}
      </section>
      {shown?.isBlank !== true && agenda && <Time {...agenda} />}
      {shown?.isBlank !== true && <LaserDot at={pointed && pointOf(pointed)} />}
    </main>
  )
}

/** What a workshop is at, and the time that is left. */
function Time(agenda: PresentAgenda) {
  const i18n = useI18n()
  const seconds = useSecondsLeft(agenda)
  return (
    <footer className={styles.time} data-time-up={seconds <= 0}>
      <span>{itemName(agenda.item, i18n)}</span>
      <b role="timer" aria-label={i18n.t('workshop.agenda.timeLeft')}>
        {timerText(seconds)}
      </b>
    </footer>
  )
}

type Shown = Extract<FacilitatorMessage, { readonly type: 'show' }>

/** What the facilitator's window says. When that closes or is loaded anew, the slide stays. */
function useFacilitator() {
  const { projector } = usePorts()
  const [shown, setShown] = useState<Shown | null>(null)
  const [pointed, setPointed] = useState<PointedPlace | null>(null)
  const end = useRef<ProjectorEnd | null>(null)
  useEffect(() => {
    const joined = projector.join((data) => {
      const message = readFacilitatorMessage(data)
      if (message?.type === 'ask') joined.post({ type: 'here' })
      if (message?.type === 'show') setShown(message)
      if (message?.type === 'point') setPointed(message.at)
      if (message?.type === 'end') setPointed(null)
    })
    const leave = () => joined.post({ type: 'gone' })
    end.current = joined
    joined.post({ type: 'here' })
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
      joined.leave()
    }
  }, [projector])
  return { shown, pointed, post: (message: ProjectorMessage) => end.current?.post(message) }
}

const TURNS: Readonly<Record<string, 1 | -1>> = {
  ' ': 1,
  Enter: 1,
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
}

/** The keys of a presentation, for the facilitator to answer. */
function pressKey(event: KeyboardEvent, post: (message: ProjectorMessage) => void): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const by = TURNS[event.key]
  if (by !== undefined) post({ type: 'turn', by })
  else if (event.key.toLowerCase() === 'b') post({ type: 'blank' })
  else if (event.key.toLowerCase() === 'f')
    void document.documentElement.requestFullscreen().catch(() => undefined)
  else return
  event.preventDefault()
}

function useWindowTitle(): void {
  const { t } = useI18n()
  const title = useEditor(({ document }) => documentTitle(document))
  useEffect(() => {
    document.title = `${t('workshop.projector.window')} – ${title.trim() === '' ? t('app.header.untitled') : title}`
  }, [t, title])
}
