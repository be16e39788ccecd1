import type { Certainty, Head } from '../codec'

/** An SVG that carries a map of ours. */
export function sniffSvg({ text }: Head): Certainty {
  return /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(text) && text.includes('<metadata id="objectree.map">')
    ? 3
    : 0
}

/** A PNG with a map of ours behind its header. */
export function sniffPng({ bytes }: Head): Certainty {
  const head = String.fromCharCode(...bytes.subarray(0, 80))
  return head.startsWith('\x89PNG\r\n\x1A\n') && head.includes('iTXtobjectree.map\0') ? 3 : 0
}
