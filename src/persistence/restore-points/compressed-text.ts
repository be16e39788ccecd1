/** Texts shorter than this, in characters, are kept as they are. */
const WORTH_COMPRESSING = 300

/** The text compressed by the browser; itself where it is short or the browser cannot. */
export async function compressText(text: string): Promise<string | Uint8Array> {
  if (text.length < WORTH_COMPRESSING || typeof CompressionStream !== 'function') return text
  return pump(new TextEncoder().encode(text), new CompressionStream('deflate-raw'))
}

/** Rejects where the bytes are no text that was compressed. */
export async function decompressText(packed: Uint8Array): Promise<string> {
  return new TextDecoder().decode(await pump(packed, new DecompressionStream('deflate-raw')))
}

async function pump(bytes: Uint8Array, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const writer = stream.writable.getWriter()
  const reader = stream.readable.getReader()
  const [chunks] = await Promise.all([
    readAll(reader),
    writer.write(new Uint8Array(bytes)).then(() => writer.close()),
  ])
  return joined(chunks)
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = []
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value)
  return chunks
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
