import type { Codec } from '../codec'
import { readCsv } from './read-csv'
import { writeItemsCsv, writeObjectivesCsv } from './write-csv'

/** A table of texts, RFC 4180 with any delimiter; written with a row a node. */
export const csvCodec = { read: readCsv, write: writeItemsCsv } satisfies Codec

/** The same with a row an objective; only written, since the other codec reads it. */
export const objectivesCsvCodec = { write: writeObjectivesCsv } satisfies Codec
