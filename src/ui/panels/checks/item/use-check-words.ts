import { useMemo } from 'react'
import { shorten } from '../../../../lib'
import type { Check, Diagnostic } from '../../../../rules'
import { useI18n } from '../../../hooks/ports'

/** Letters of a title that are quoted in a sentence, and on a button. */
const IN_SENTENCE = 72
const ON_BUTTON = 36

const NOTHING: Diagnostic['data'] = {}

type Found = Pick<Diagnostic, 'ruleName' | 'data'>

/**
 * What a finding and a check formatMessage, and what remedies are called; of long titles the beginning and the end are quoted.
 * Several omissions of a card are one sentence.
 */
export function useCheckWords() {
  const { formatMessage, t, list } = useI18n()
  return useMemo(() => {
    const words = ({ ruleName, data }: Found, key: string, most: number): string =>
      formatMessage({ key: `rules.${ruleName}.${key}`, data: shortened(data, most) })
    const sentenceOfFinding = (found: Diagnostic): string => words(found, found.messageId, IN_SENTENCE)
    return {
      sentenceOfFinding,
      sentenceOf: ({ first, others, isOmission }: Check): string => {
        if (!isOmission || others.length === 0) return sentenceOfFinding(first)
        const missing = [first, ...others].flatMap((each) =>
          each.missing === undefined ? [] : [t(`checks.lacks.${each.missing}`)],
        )
        return t('checks.notSet', { fields: list(missing) })
      },
      remedyOf: ({ ruleName, data }: Found, remedyId: string, named: Diagnostic['data'] = NOTHING) =>
        words({ ruleName, data: { ...data, ...named } }, remedyId, ON_BUTTON),
    }
  }, [formatMessage, t, list])
}

function shortened(data: Diagnostic['data'], most: number): Diagnostic['data'] {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? shorten(value, most) : value,
    ]),
  )
}
