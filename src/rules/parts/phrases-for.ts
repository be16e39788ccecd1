import type { DocumentReader, NodeRecord } from '../../domain'
import { phrases, type Phrases } from '../lexicon/phrases'
import { TRADITIONAL } from '../lexicon/traditional'
import { languageOf } from '../text/sentence/language'
import { parentOf } from './family'

const traditional: ReadonlySet<string> = new Set(TRADITIONAL)

/** What a fix writes at a node: in the language of its title or else its parent's, and in the script of both. */
export function phrasesFor(document: DocumentReader, node: NodeRecord): Phrases {
  const titles = [node.title, parentOf(document, node)?.title ?? '']
  const said = titles.find((title) => title.trim() !== '') ?? ''
  if (languageOf(said) !== 'zh') return phrases.en
  return Array.from(titles.join('')).some((character) => traditional.has(character))
    ? phrases.traditional
    : phrases.simplified
}
