/** A short stand-in for what a finding read: 64 bits of FNV-1a in two halves, as hexadecimal digits. */
export function hashEvidence(evidence: string): string {
  return halfHash(evidence, 0x811c9dc5) + halfHash(evidence, 0x01000193)
}

function halfHash(text: string, seed: number): string {
  let hash = seed
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
