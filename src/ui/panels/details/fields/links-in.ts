/** A link in a text, and where it leads. */
export interface TextLink {
  readonly text: string
  readonly href: string
}

const CANDIDATE = /(?:https?:\/\/|mailto:)[^\s<>"'“”‘’（）【】《》，。；、]+/gi
const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:'])

/** The web and mail addresses in a text, each once; no other scheme is ever followed. */
export function linksIn(text: string): readonly TextLink[] {
  const links = [...text.matchAll(CANDIDATE)].map(([found]) => linkOf(withoutTail(found)))
  return [...new Map(links.filter((link) => link !== null).map((link) => [link.href, link])).values()]
}

function linkOf(text: string): TextLink | null {
  if (!URL.canParse(text)) return null
  const { protocol, href } = new URL(text)
  return SCHEMES.has(protocol) ? { text, href } : null
}

/** Punctuation at the end belongs to the sentence, and a bracket to the address only where it was opened in it. */
function withoutTail(address: string): string {
  const plain = address.replace(/[.,;:!?…]+$/, '')
  return plain.endsWith(')') && !plain.includes('(') ? withoutTail(plain.slice(0, -1)) : plain
}
