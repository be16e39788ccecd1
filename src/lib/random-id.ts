import { nanoid } from 'nanoid'

/** A fresh random id of 21 URL-safe characters: collisions are not to be expected in a lifetime. */
export function randomId(): string {
  return nanoid()
}
