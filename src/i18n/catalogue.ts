import type { en } from './messages/en'

/** A tree of ICU MessageFormat strings with the same keys as `Source`. */
export type Catalogue<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Catalogue<Source[Key]>
}

type Path<Source> = {
  [Key in keyof Source & string]: Source[Key] extends string ? Key : `${Key}.${Path<Source[Key]>}`
}[keyof Source & string]

/** All messages of one language. */
export type Messages = Catalogue<typeof en>
/** The way to one message, e.g. `app.save.saved`. */
export type MessageKey = Path<typeof en>
/** Parameters of a message, by name. */
export type MessageData = Readonly<Record<string, string | number>>

/**
 * A message from below the screen. Each rule names its own findings and remedies, which the test of the rules finds in
 * every catalogue; all other keys the compiler knows.
 */
export interface MessageDescriptor {
  readonly key: MessageKey | `rules.${keyof typeof en.rules}.${string}`
  /** A parameter may be a message too, or days from one to another. */
  readonly data?: Readonly<Record<string, string | number | Days | MessageDescriptor>>
}

interface Days {
  /** Written `YYYY-MM-DD`. */
  readonly start: string
  readonly end: string
}

/** The message at a dotted path, or null: keys from below the screen are data and may be foreign. */
export function findMessage(messages: object, key: string): string | null {
  let place: unknown = messages
  for (const step of key.split('.')) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, step)) return null
    place = new Map(Object.entries(place)).get(step)
  }
  return typeof place === 'string' ? place : null
}

/** Every message of a catalogue by its dotted path. */
export function* messagesOf(messages: object, prefix = ''): Generator<readonly [key: string, text: string]> {
  for (const [step, value] of Object.entries(messages) as Iterable<[string, unknown]>) {
    const key = prefix + step
    if (typeof value === 'string') yield [key, value]
    else if (typeof value === 'object' && value !== null) yield* messagesOf(value, `${key}.`)
  }
}
