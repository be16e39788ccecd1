import { ImportHost } from '../import/import-host'
import { StartPage } from './start-page'

/** The start page, with foreign text welcome. */
export function StartScreen() {
  return (
    <ImportHost addToMap={null} addUnder={null}>
      <StartPage />
    </ImportHost>
  )
}
