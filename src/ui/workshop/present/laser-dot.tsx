import type { Point } from '../../../lib'
import styles from './laser-dot.module.css'

/** Where somebody points, in px of the window. */
export function LaserDot({ at }: { readonly at: Point | null }) {
  return at && <span className={styles.dot} style={{ left: at.x, top: at.y }} data-laser aria-hidden />
}
