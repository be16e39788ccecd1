/** The names of the files in an archive as far as the bytes go, a line each; empty where it is none. */
export function zipEntryNames(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return ''
  const names: string[] = []
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) continue
    const [third, fourth] = [bytes[at + 2], bytes[at + 3]]
    const isLocal = third === 3 && fourth === 4
    if (!isLocal && !(third === 1 && fourth === 2)) continue
    const lengthAt = at + (isLocal ? 26 : 28)
    const length = (bytes[lengthAt] ?? 0) + 256 * (bytes[lengthAt + 1] ?? 0)
    const start = at + (isLocal ? 30 : 46)
    names.push(String.fromCharCode(...bytes.subarray(start, start + Math.min(length, 300))))
  }
  return names.join('\n')
}
