import { parseRoute } from '../../ui'
import type { AppServices } from '../services'

/** Forgets the saved view of the map at this address and loads the page anew. */
export async function openWithoutView(
  { open, repository }: Pick<AppServices, 'open' | 'repository'>,
  reload: () => void = () => location.reload(),
): Promise<void> {
  const route = parseRoute(location.hash)
  // Closing writes the view once more; what is written afterwards counts.
  open.map?.close()
  if (route.page === 'map') await repository.saveSession(route.id, null)
  reload()
}
