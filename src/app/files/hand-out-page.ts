import type { DocumentContent } from '../../domain'

/** What a hand-out is made of. */
export interface HandOutPage {
  /** The page without a map, or with another one. */
  readonly template: string
  /** What the map held when it left, where this page is itself a hand-out; null where the map leaves only now. */
  readonly base: DocumentContent | null
}

/** Fetches the page that the app brings along. Rejects where it does not come. */
export async function fetchHandOutPage(): Promise<HandOutPage> {
  const response = await fetch('./hand-out.html')
  if (!response.ok) throw new Error(`The page of a hand-out: ${response.status}`)
  return { template: await response.text(), base: null }
}
