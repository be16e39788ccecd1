/** A generator of numbers in [0, 1): the same seed gives the same figures on every machine (mulberry32). */
export function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The chance that a good one scores higher than a bad one; equal scores count half. */
export function areaUnderCurve(good, bad) {
  const all = [...good.map((score) => [score, 1]), ...bad.map((score) => [score, 0])].sort(
    ([a], [b]) => a - b,
  )
  let ranks = 0
  for (let start = 0; start < all.length;) {
    let end = start
    while (end < all.length && all[end][0] === all[start][0]) end += 1
    for (let at = start; at < end; at += 1) if (all[at][1] === 1) ranks += (start + end + 1) / 2
    start = end
  }
  return (ranks - (good.length * (good.length + 1)) / 2) / (good.length * bad.length)
}

/** Counts of a yes-or-no detector: pairs of what it said and what is true. */
export function judge(pairs) {
  const count = (said, is) => pairs.filter((pair) => pair.said === said && pair.is === is).length
  const [hit, alarm, miss] = [count(true, true), count(true, false), count(false, true)]
  const precision = hit / (hit + alarm)
  const recall = hit / (hit + miss)
  return {
    of: pairs.length,
    positives: hit + miss,
    precision,
    recall,
    f1: (2 * hit) / (2 * hit + alarm + miss),
    falseAlarms: alarm / (pairs.length - hit - miss),
  }
}
