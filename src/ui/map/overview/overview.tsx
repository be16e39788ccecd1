import { useStoreApi } from '@xyflow/react'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { selectedSet } from '../../../editor'
import { useEditor } from '../../hooks/editor'
import { useMatches } from '../../node/title/use-matches'
import { changedCards } from '../../node/plan/changed-cards'
import { fontFamily } from '../layout/fonts'
import { useLayoutRevision, useMap } from '../map-context'
import { branchSeverities } from './branch-severity'
import { createLabelFitter } from './draw-labels'
import { drawOverview, type OverviewScene } from './draw-overview'
import styles from './overview.module.css'
import { paletteOf } from './palette'
import { useIsDark } from './use-is-dark'

/** Everything the drawing reads except the window; new whenever one of its parts is. */
function useScene(): Omit<OverviewScene, 'palette'> {
  const { layout } = useMap()
  const revision = useLayoutRevision()
  const document = useEditor((state) => state.document)
  const edition = useEditor((state) => state.revision)
  const checks = useEditor((state) => state.checks)
  const checked = useEditor((state) => state.checks.revision)
  const matches = useMatches()
  const comparedWith = useEditor(({ ephemeral }) => ephemeral.comparedWith)
  const changed = useMemo(
    () => comparedWith && { edition, ...changedCards(document, comparedWith) },
    [document, comparedWith, edition],
  )
  const found = matches ?? changed
  const folded = useEditor(({ session }) => session.folded)
  const { ids, active } = useEditor(({ session }) => session.selection)
  const severities = useMemo(
    () => ({ checked, map: branchSeverities(document, checks) }).map,
    [document, checks, checked],
  )
  const family = fontFamily()
  const fitTitle = useMemo(() => ({ family, fit: createLabelFitter() }).fit, [family])
  return useMemo(
    () => ({
      revision,
      edition,
      document,
      layout,
      severities,
      found,
      folded,
      active,
      family,
      fitTitle,
      selected: selectedSet(ids),
    }),
    [revision, edition, document, layout, severities, found, folded, ids, active, family, fitTitle],
  )
}

/** The map from far away, on one canvas; it is drawn again at every step of the camera, without React. */
export function Overview() {
  const canvas = useRef<HTMLCanvasElement>(null)
  const flow = useStoreApi()
  const scene = useScene()
  const isDark = useIsDark()

  useLayoutEffect(() => {
    const element = canvas.current
    const context = element?.getContext('2d')
    if (!element || !context) return
    const whole = { ...scene, isDark, palette: paletteOf(element) }
    const draw = () => {
      const { transform, width, height } = flow.getState()
      const [x, y, zoom] = transform
      fitToScreen(element, context, width, height)
      drawOverview(context, whole, { x, y, zoom, width, height })
    }
    draw()
    return flow.subscribe((now, before) => {
      const isSame = now.transform === before.transform && now.width === before.width
      if (!isSame || now.height !== before.height) draw()
    })
  }, [flow, scene, isDark])

  return <canvas ref={canvas} className={styles.overview} aria-hidden />
}

function fitToScreen(
  element: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
): void {
  const ratio = devicePixelRatio
  const size = { width: Math.round(width * ratio), height: Math.round(height * ratio) }
  if (element.width !== size.width || element.height !== size.height) Object.assign(element, size)
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
}
