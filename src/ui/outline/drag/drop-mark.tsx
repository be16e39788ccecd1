import styles from './drop-mark.module.css'
import type { DropTarget } from './use-line-drag'

/** Shows where the dragged lines would come to stand: a bar between two lines, or a frame around their new parent. */
export function DropMark({ side, refusal, place: { top, height, left } }: DropTarget) {
  const gap = side === 'before' ? top : top + height
  return (
    <div
      className={styles.mark}
      data-side={side}
      data-refused={refusal !== null || undefined}
      style={side === 'inside' ? { top, left: 0, height } : { top: gap, left }}
    />
  )
}
