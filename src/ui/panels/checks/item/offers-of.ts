import type { Check, Diagnostic, RemedyOffer } from '../../../../rules'

/** A remedy with the finding that it is for. */
export interface OfferedRemedy {
  readonly diagnostic: Diagnostic
  readonly offer: RemedyOffer
}

/** What is offered for a check: the remedies of all its findings, each once; of several omissions the best of each. */
export function offersOf({ first, others, isOmission }: Check): readonly OfferedRemedy[] {
  const offered = new Map<string, OfferedRemedy>()
  const most = isOmission && others.length > 0 ? 1 : Number.POSITIVE_INFINITY
  for (const diagnostic of [first, ...others])
    for (const offer of diagnostic.offers.slice(0, most))
      if (!offered.has(offer.id)) offered.set(offer.id, { diagnostic, offer })
  return [...offered.values()]
}
