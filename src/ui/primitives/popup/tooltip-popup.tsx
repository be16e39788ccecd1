import { Tooltip } from '@base-ui/react/tooltip'
import styles from './tooltip-popup.module.css'

export function TooltipPopup({ anchor, text }: { anchor: HTMLElement; text: string }) {
  return (
    <Tooltip.Root open>
      <Tooltip.Portal>
        <Tooltip.Positioner anchor={anchor} sideOffset={8} className={styles.positioner}>
          <Tooltip.Popup className={styles.popup} aria-hidden>
            {text}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
