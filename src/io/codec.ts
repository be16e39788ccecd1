import type { Clock, CodecFailure, DocumentContent, Ids, ImportLoss, ReadChoice } from '../domain'
import type { Result } from '../lib'
import type { ForeignTree } from './foreign-tree'

/** The beginning of a file, at most `HEAD_BYTES` of it. */
export interface Head {
  readonly bytes: Uint8Array
  /** The same as text, without a byte order mark. */
  readonly text: string
  /** Of the file, e.g. `plan.md`; empty for pasted text. */
  readonly name: string
}

/** How sure a format is that a file is its own: 0 not at all, 1 it could be, 2 it looks like it, 3 nothing else does. */
export type Certainty = 0 | 1 | 2 | 3

/** What a format needs to know beside the bytes. */
export interface ReadContext {
  /** Of the file, empty for pasted text. */
  readonly name: string
  readonly ids: Ids
  readonly clock: Clock
  /** What a person chose of a file that can be read in several ways. */
  readonly choice?: ReadChoice
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void
}

/** What a reader found: a map of ours as it was written, or the tree of another program. */
export type Reading =
  | {
      readonly type: 'content'
      readonly content: DocumentContent
      readonly losses: readonly ImportLoss[]
      /** What the map held when it left, where the file says so. */
      readonly base?: DocumentContent
    }
  | { readonly type: 'tree'; readonly tree: ForeignTree }

/** What a writer needs to know beside the map. */
export interface WriteContext extends Pick<ReadContext, 'clock'> {
  /** What the map held when it left; written by formats that carry it. */
  readonly base?: DocumentContent
}

/** Reads and writes one format. Reading never throws, whatever the bytes. */
export interface Codec {
  /** Missing where the format is only written. */
  readonly read?: (bytes: Uint8Array, context: ReadContext) => Result<Reading, CodecFailure>
  /** Missing where the format is only read. The answer is text, or the bytes of a file that is none. */
  readonly write?: (content: DocumentContent, context: WriteContext) => string | Uint8Array<ArrayBuffer>
}

/** One line of the table of formats; the codec itself is fetched when it is needed. */
export interface Format {
  readonly id: string
  /** With the dot, the one to write first, e.g. `.okr.json`. */
  readonly extensions: readonly [string, ...string[]]
  readonly mediaType: string
  /** Judges by the content; the name may only strengthen what the content allows. Missing where the format is only written. */
  readonly sniff?: (head: Head) => Certainty
  readonly load: () => Promise<Codec>
}

/** A format in which maps are written. */
export interface WritableFormat extends Format {
  readonly load: () => Promise<Codec & Required<Pick<Codec, 'write'>>>
}

/** How much of a file `sniff` sees, in bytes. */
export const HEAD_BYTES = 65_536
