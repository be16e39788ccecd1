import { useRef, useState, type KeyboardEvent } from 'react'
import type { NodeId } from '../../../domain'
import { useI18n } from '../../hooks/ports'
import { ParkedItem } from './parked-item'
import styles from './parking-lot.module.css'

interface ParkedTreeProps {
  readonly ids: readonly NodeId[]
  /** Called when the item with the focus has gone. */
  readonly onRemoved: () => void
}

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_index, last) => last,
}

/** What is parked, one stop of the Tab key; arrows travel within. */
export function ParkedTree({ ids, onRemoved }: ParkedTreeProps) {
  const { t } = useI18n()
  const tree = useRef<HTMLUListElement>(null)
  const [wanted, setWanted] = useState<NodeId | null>(null)
  const active = wanted !== null && ids.includes(wanted) ? wanted : ids[0]

  function travel(event: KeyboardEvent): void {
    const step = STEPS[event.key]
    if (step === undefined || active === undefined || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    event.stopPropagation()
    const next = ids[step(ids.indexOf(active), ids.length - 1)]
    const items = tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? []
    ;[...items].find(({ dataset }) => dataset['nodeId'] === next)?.focus()
  }

  return (
    <ul
      ref={tree}
      role="tree"
      aria-label={t('dialogs.parkingLot.title')}
      className={styles.tree}
      onKeyDown={travel}
    >
      {ids.map((id, index) => (
        <ParkedItem
          key={id}
          id={id}
          place={{ index, of: ids.length }}
          active={id === active}
          onFocus={() => setWanted(id)}
          onRemoved={onRemoved}
        />
      ))}
    </ul>
  )
}
