import type { ImportLoss } from '../../domain'
import { foreignNode, type ForeignNode } from '../foreign-tree'
import { escapeWords } from '../interpret/text/escape'

/** A line with its level: signs, or tabs and one sign; colour, name and shape before the words. */
const NODE = /^(\s*)([*+\-#]+)(?:\[#[^\]]*\])?(?:\(\w+\))?(_|:|<|>)?(?:\s+|(?<=:))(.*)$/su

/** The nodes between `@startmindmap` or `@startwbs` and its end; text without these is read as their body. */
export function readPlantuml(
  text: string,
  firstLine: number,
): { readonly roots: readonly ForeignNode[]; readonly losses: readonly ImportLoss[] } {
  const roots: ForeignNode[] = []
  const losses: ImportLoss[] = []
  const open: { readonly level: number; readonly node: ForeignNode }[] = []
  const lines = text.split('\n')
  let inStyle = false
  for (let at = 0; at < lines.length; at += 1) {
    const raw = lines[at] ?? ''
    const line = firstLine + at
    if (/^\s*<style>/.test(raw)) inStyle = true
    const isSilent =
      inStyle ||
      /^\s*(?:'|@start|@end|(?:left|right) side\b|!|skinparam|top to bottom|left to right|$)/.test(raw)
    if (/<\/style>/.test(raw)) inStyle = false
    if (isSilent) continue
    const found = NODE.exec(raw)
    if (!found) {
      losses.push({ code: 'textAroundOutline', line, text: raw.trim() })
      continue
    }
    const [, blanks = '', signs = '', shape, first = ''] = found
    let words = first
    // A box over several lines begins with a colon and ends with a semicolon.
    if (shape === ':')
      for (; at + 1 < lines.length && !/;\s*(?:<<.*>>)?\s*$/.test(words); at += 1)
        words += `\n${lines[at + 1] ?? ''}`
    const level = signs.length + blanks.replaceAll('    ', '\t').length
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const node = foreignNode(escapeWords(plainWords(words, shape === ':')), { line })
    for (const [icon] of words.matchAll(/<&[\w-]+>|<:[\w-]+:>/g))
      losses.push({ code: 'attributeDropped', line, text: icon })
    ;(open.at(-1)?.node.children ?? roots).push(node)
    open.push({ level, node })
  }
  return { roots, losses }
}

/** Without icons, colours and stereotypes; `\n` in the words is a line break. */
function plainWords(words: string, isBox: boolean): string {
  return (isBox ? words.replace(/;\s*(?:<<.*>>)?\s*$/s, '') : words)
    .replace(/<&[\w-]+>|<:[\w-]+:>|<\/?(?:color|size|b|i|u|s|back|font)(?::[^>]*)?>/gi, '')
    .replace(/\s*<<[^<>]*>>\s*$/, '')
    .replaceAll('\\n', '\n')
    .trim()
}
