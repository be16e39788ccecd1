import { useMemo, type ReactNode } from 'react'
import { spansOf, termsOf } from '../../../editor'
import { useEditor } from '../../hooks/editor'

/** A text in which the words that are looked for are marked. */
export function HighlightedText({ text }: { readonly text: string }) {
  const wanted = useEditor(({ ephemeral }) => ephemeral.search?.query.text ?? '')
  return useMemo(() => marked(text, wanted), [text, wanted])
}

function marked(text: string, wanted: string): ReactNode {
  const terms = termsOf(wanted)
  if (terms.length === 0) return text
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of spansOf(text, terms)) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>)
    at = end
  }
  return [...parts, text.slice(at)]
}
