/** What a hash begins with that holds a map. */
export const SHARED = '#/shared/'

/** The longest link in bytes: chats and mail cut longer ones. */
export const LONGEST_LINK = 32_768

/** What a link unpacks to at most, in characters. */
const MOST_UNPACKED = 4_000_000

/** The hash that holds a text, packed; nothing of it is ever sent to a server. */
export async function hashOf(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return SHARED + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The text in a hash; null where it is cut off, damaged, or would unpack to too much. */
export async function textInHash(hash: string): Promise<string | null> {
  try {
    const binary = atob(hash.slice(SHARED.length).replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
    const reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
      .pipeThrough(new TextDecoderStream())
      .getReader()
    let text = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += part.value
      if (text.length > MOST_UNPACKED) {
        await reader.cancel()
        return null
      }
    }
    return text
  } catch {
    return null
  }
}
