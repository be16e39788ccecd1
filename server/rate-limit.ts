/** Lets so much pass in a second, and what was saved up on top. */
export interface RateLimit {
  /** May that much pass now? What may not does not count. */
  take(amount?: number): boolean
}

/** A token bucket: `perSecond` flows in, up to `burst`. */
export function createRateLimit(
  { perSecond, burst }: { readonly perSecond: number; readonly burst: number },
  now: () => number = Date.now,
): RateLimit {
  let saved = burst
  let at = now()
  return {
    take(amount = 1) {
      const time = now()
      saved = Math.min(burst, saved + ((time - at) / 1_000) * perSecond)
      at = time
      if (saved < amount) return false
      saved -= amount
      return true
    },
  }
}

/** One limit for each of many clients; those that are full again are forgotten. */
export function createRateLimits(
  rate: { readonly perSecond: number; readonly burst: number },
  now: () => number = Date.now,
): { take(client: string): boolean } {
  const limits = new Map<string, { readonly limit: RateLimit; used: number }>()
  const fullAfter = (rate.burst / rate.perSecond) * 1_000
  return {
    take(client) {
      const time = now()
      for (const [key, { used }] of limits) if (time - used > fullAfter) limits.delete(key)
      const entry = limits.get(client) ?? { limit: createRateLimit(rate, now), used: time }
      entry.used = time
      limits.set(client, entry)
      return entry.limit.take()
    },
  }
}
