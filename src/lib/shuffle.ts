/**
 * The items in an order that the seed decides and nothing else tells: each place is drawn by the generator mulberry32, begun
 * from an FNV-1a hash of the seed. Equal seeds give equal orders.
 */
export function shuffle<Item>(items: readonly Item[], seed: string): Item[] {
  const left = [...items]
  const shuffled: Item[] = []
  const random = mulberry32(hash(seed))
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(random() * left.length), 1))
  return shuffled
}

/** A number from 0 to below 1 that the seed decides and nothing else tells. */
export function seededFraction(seed: string): number {
  return mulberry32(hash(seed))()
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
