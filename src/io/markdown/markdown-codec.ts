import type { Codec } from '../../domain'
import { readMarkdown } from './read-markdown'
import { writeMarkdown } from './write-markdown'

/** Outlines as people write them; `markdown-dialect.md` lists what survives writing and reading back. */
export const markdownCodec: Codec = {
  id: 'markdown',
  extension: '.md',
  mediaType: 'text/markdown',
  write: writeMarkdown,
  read: readMarkdown,
}
