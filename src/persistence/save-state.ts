import type { RepositoryFailure } from '../domain'

/** `saved` only when the disk has everything; `failed` keeps everything in memory and goes on trying. */
export type SaveState =
  { readonly type: 'saved' | 'saving' } | { readonly type: 'failed'; readonly failure: RepositoryFailure }
