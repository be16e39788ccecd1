import type { Clock, Instant } from '../../../domain'

/** A clock that is this many milliseconds behind was set back; smaller differences are its own corrections. */
const TOLERANCE_MS = 1_500

/**
 * Watches for the clock of the device being set back, which would give a step more time than it has. The answer is when
 * the step ends by the clock as it is now; null as long as nothing is wrong. It is the same in every tab. A clock that
 * jumps ahead looks like the sleep of a laptop, and counts as time that has passed.
 */
export function watchForSetBack(clock: Clock, endsAt: Instant): () => Instant | null {
  const monotonic = () => clock.monotonic?.() ?? clock.now()
  const endsAfter = monotonic() + endsAt - clock.now()
  return () => {
    const corrected = clock.now() + endsAfter - monotonic()
    return endsAt - corrected > TOLERANCE_MS ? Math.round(corrected) : null
  }
}
