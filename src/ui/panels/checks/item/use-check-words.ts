import { useMemo } from 'react'
import { shorten } from '../../../../lib'
import type { Diagnostic } from '../../../../rules'
import { useI18n } from '../../../hooks/ports'

/** Letters of a title that are quoted in a sentence, and on a button. */
const IN_SENTENCE = 72
const ON_BUTTON = 36

type Found = Pick<Diagnostic, 'ruleName' | 'data'>

/** What a finding says, and what its remedies are called; of long titles the beginning and the end are quoted. */
export function useCheckWords() {
  const { formatMessage } = useI18n()
  return useMemo(() => {
    const words = ({ ruleName, data }: Found, key: string, most: number): string =>
      formatMessage({ key: `rules.${ruleName}.${key}`, data: shortened(data, most) })
    return {
      sentenceOf: (found: Diagnostic) => words(found, found.messageId, IN_SENTENCE),
      remedyOf: (found: Found, remedyId: string) => words(found, remedyId, ON_BUTTON),
    }
  }, [formatMessage])
}

function shortened(data: Diagnostic['data'], most: number): Diagnostic['data'] {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? shorten(value, most) : value,
    ]),
  )
}
