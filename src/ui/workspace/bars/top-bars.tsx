import { useEditor } from '../../hooks/editor'
import { ChoosingBar } from './choosing-bar'
import { FindBar } from '../find/find-bar'
import { Guide } from './guide'
import { PathBar } from './path-bar'
import styles from './top-bars.module.css'

/** What stands above the map while it is wanted: the path to the branch in focus, what is being chosen, and the search. */
export function TopBars() {
  const parkingLotOpen = useEditor(({ session }) => session.parkingLotOpen)
  return (
    <div className={styles.bars} data-beside-lot={parkingLotOpen || undefined}>
      <Guide />
      <PathBar />
      <ChoosingBar />
      <FindBar />
    </div>
  )
}
