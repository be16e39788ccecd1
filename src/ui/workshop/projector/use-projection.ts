import { useCallback, useEffect, useRef, useState } from 'react'
import { readProjectorMessage, type FacilitatorMessage, type ProjectorMessage } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { usePorts, type ProjectorEnd } from '../../hooks/ports'
import type { Slide } from '../present/slides'
import { useSlides } from '../present/use-slides'
import { slideAbout } from './shown-slide'
import { usePostedPointer } from './use-posted-pointer'

/** What the facilitator shows in the window for the projector. */
export interface Projection {
  /** Null: the map has none. */
  readonly slide: Slide | null
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Is there a window that follows? It is `awaited` until one has answered. */
  readonly follower: 'awaited' | 'here' | 'gone'
  readonly turn: (by: 1 | -1) => void
  /** The slide stays, whatever is selected. */
  readonly isHeld: boolean
  readonly setHeld: (isHeld: boolean) => void
  readonly hasPointer: boolean
  readonly setPointer: (hasPointer: boolean) => void
}

/** How long a window may take to answer, in ms; after a reload without one, nothing is projected any more. */
const ANSWER_WITHIN_MS = 30_000

/** Follows the selection, slide by slide, and tells the window for the projector. */
export function useProjection(): Projection {
  const editor = useEditorInstance()
  const slides = useSlides()
  const [held, hold] = useState<Slide | null>(null)
  const [hasPointer, setPointer] = useState(true)
  const isBlank = useEditor(({ ephemeral }) => ephemeral.isBlank)
  const slide = useFollowedSlide(slides, held)
  const place = slides.findIndex((other) => isSame(other, slide))

  const turn = (by: 1 | -1) => {
    const next = slides[place + by]
    if (next === undefined) return
    if (held === null && next.part === 1) editor.execute(commands.select, { ids: [next.nodeId] })
    else hold(next)
  }
  const shown = { nodeId: slide?.nodeId ?? null, part: slide?.part ?? 1, isBlank }
  const { post, follower } = useFollower(shown, (message) => {
    if (message.type === 'turn') turn(message.by)
    if (message.type === 'blank') editor.execute(commands.blankScreen)
  })
  usePostedPointer(hasPointer, slide, post)
  return {
    slide,
    isFirst: place <= 0,
    isLast: place === slides.length - 1,
    follower,
    turn,
    isHeld: held !== null,
    setHeld: (isHeld) => hold(isHeld ? slide : null),
    hasPointer,
    setPointer,
  }
}

/** The slide that is held, else the one about what is selected, else the one before, else the first. */
function useFollowedSlide(slides: readonly Slide[], held: Slide | null): Slide | null {
  const active = useEditor(({ session }) => session.selection.active)
  const { store } = useEditorInstance()
  const [last, setLast] = useState<Slide | null>(null)
  const wanted = held ?? slideAbout(store.getState().document, slides, active) ?? last
  const slide = slides.find((other) => isSame(other, wanted)) ?? slides[0] ?? null
  if (!isSame(slide, last)) setLast(slide)
  return slide
}

function isSame(a: Slide | null, b: Slide | null): boolean {
  return a?.nodeId === b?.nodeId && a?.part === b?.part
}

type Shown = Omit<Extract<FacilitatorMessage, { readonly type: 'show' }>, 'type'>

/** The window that follows: it is told what is shown whenever that changes, and when it comes. */
function useFollower({ nodeId, part, isBlank }: Shown, onMessage: (message: ProjectorMessage) => void) {
  const { projector } = usePorts()
  const editor = useEditorInstance()
  const [follower, setFollower] = useState<Projection['follower']>('awaited')
  const end = useRef<ProjectorEnd | null>(null)
  const post = useCallback((message: FacilitatorMessage) => end.current?.post(message), [])
  const latest = useRef(onMessage)
  useEffect(() => {
    latest.current = onMessage
  })
  useEffect(() => {
    const joined = projector.join((data) => {
      const message = readProjectorMessage(data)
      if (message?.type === 'here') setFollower('here')
      else if (message?.type === 'gone') setFollower('gone')
      else if (message !== null) latest.current(message)
    })
    end.current = joined
    joined.post({ type: 'ask' })
    return () => {
      joined.post({ type: 'end' })
      joined.leave()
      end.current = null
    }
  }, [projector])
  useEffect(() => {
    if (follower === 'here') post({ type: 'show', nodeId, part, isBlank })
  }, [follower, post, nodeId, part, isBlank])
  useEffect(() => {
    if (follower !== 'awaited') return
    const timer = setTimeout(() => editor.execute(commands.endProjection), ANSWER_WITHIN_MS)
    return () => clearTimeout(timer)
  }, [follower, editor])
  return { post, follower }
}
