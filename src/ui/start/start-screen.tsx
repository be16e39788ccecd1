import { ImportHost } from '../shell/import-host'
import { preloadMapPage } from '../shell/map-page'
import { StartPage } from './start-page'

/** The start page, with foreign text welcome. */
export function StartScreen() {
  return (
    <ImportHost addToMap={null} onOffer={preloadMapPage}>
      <StartPage />
    </ImportHost>
  )
}
