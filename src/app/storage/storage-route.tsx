import { useState } from 'react'
import { StorageScreen } from '../../ui'
import type { AppServices } from '../services'
import { createDeviceStorage } from './device-storage'

/** The page about where the maps are kept, over the storage of this browser. */
export function StorageRoute({ services }: { services: AppServices }) {
  const [storage] = useState(() => createDeviceStorage(services))
  return <StorageScreen storage={storage} />
}
