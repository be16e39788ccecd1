import { strToU8, zipSync } from 'fflate'

/** An archive of texts, as other programs pack them. */
export function archive(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}
