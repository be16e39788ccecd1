/** What tells of the browser and of how the page runs in it. */
interface BrowserTraits {
  readonly userAgent: string
  readonly maxTouchPoints: number
  /** Does the page run as an app of its own, from the home screen or the dock? */
  readonly isInstalled: boolean
}

/**
 * Does the browser clear what scripts have stored after seven days without a visit? Safari does, and on iOS every
 * browser, since all are built on WebKit; installed apps are spared (webkit.org, "Full Third-Party Cookie Blocking and
 * More", 2020).
 */
export function clearsAfterAWeek(traits: BrowserTraits = browserTraits()): boolean {
  const { userAgent, maxTouchPoints, isInstalled } = traits
  if (isInstalled) return false
  const isIos = /iPhone|iPad|iPod/.test(userAgent)
  const isMac = userAgent.includes('Macintosh')
  const isSafari = userAgent.includes('Safari/') && !/Chrom(e|ium)|Edg|Android|Firefox|OPR/.test(userAgent)
  return isIos || (isMac && (isSafari || maxTouchPoints > 1))
}

function browserTraits(): BrowserTraits {
  const { userAgent, maxTouchPoints } = navigator
  const isStandalone = typeof matchMedia === 'function' && matchMedia('(display-mode: standalone)').matches
  // Safari on iOS has a word of its own for it.
  const isInstalled = isStandalone || ('standalone' in navigator && navigator.standalone === true)
  return { userAgent, maxTouchPoints, isInstalled }
}
