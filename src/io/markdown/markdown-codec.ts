import type { Codec } from '../codec'
import { readMarkdown } from './read-markdown'
import { writeMarkdown } from './write-markdown'

/** Outlines as people write them; `markdown-dialect.md` lists what survives writing and reading back. */
export const markdownCodec = { read: readMarkdown, write: writeMarkdown } satisfies Codec
