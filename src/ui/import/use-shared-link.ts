import { useEffect, useEffectEvent } from 'react'
import { usePorts } from '../hooks/ports'

/** Offers the map that the address holds, once, and takes it out of the address; a damaged one is said to be so. */
export function useSharedLink(onText: (text: string) => void): void {
  const { notices, i18n } = usePorts()
  const take = useEffectEvent(async () => {
    const { SHARED, textInHash } = await import('../shell/shared-link')
    const { hash } = location
    if (!hash.startsWith(SHARED)) return
    history.replaceState(history.state, '', '#/')
    const text = await textInHash(hash)
    if (text === null) notices.show({ text: i18n.t('app.share.damaged') })
    else onText(text)
  })
  useEffect(() => {
    const follow = () => {
      if (location.hash.startsWith('#/shared')) void take()
    }
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
}
