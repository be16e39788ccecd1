import { FindBar } from './find/find-bar'
import { PathBar } from './focus/path-bar'
import styles from './top-bars.module.css'

/** What stands above the map while it is wanted: the path to the branch in focus, and the search. */
export function TopBars() {
  return (
    <div className={styles.bars}>
      <PathBar />
      <FindBar />
    </div>
  )
}
