import { describe, expect, it } from 'vitest'
import {
  checkInvariants,
  contentOf,
  createLiveDocument,
  invertDiff,
  type DocumentReader,
  type Cycle,
} from '../../../src/domain'
import { findMessage, type Messages } from '../../../src/i18n/catalogue'
import { en } from '../../../src/i18n/messages/en'
import { zh } from '../../../src/i18n/messages/zh'
import {
  allRules,
  LEVELS,
  loadLinkReader,
  RULE_ID,
  type Diagnostic,
  type Rule,
  type RuleExample,
} from '../../../src/rules'
import { parametersOf } from '../../support/message-parameters'
import { bench, countingIds, readOutline, type Bench } from '../../support/rule-tester'

const links = await loadLinkReader()

const CYCLES = {
  fresh: { start: '2027-01-01', end: '2027-03-31' },
  begun: { start: '2026-12-01', end: '2027-02-28' },
  none: null,
}

function run(rule: Rule, { stage, outline, cycle, peak }: RuleExample): Bench {
  const ruleSettings = { [rule.id]: { level: rule.meta.onByDefault ? null : rule.meta.level, options: {} } }
  return bench(
    readOutline(outline),
    { stage, ruleSettings, peak: peak ?? null, cycle: CYCLES[cycle ?? 'fresh'] as Cycle | null },
    [rule],
    links,
  )
}

function entriesOf({ rules }: Messages, name: Diagnostic['ruleName']): Readonly<Record<string, unknown>> {
  return rules[name]
}

function sentenceOf(catalogue: Messages, name: Diagnostic['ruleName'], key: string): string {
  return findMessage(catalogue.rules[name], key) ?? ''
}

describe('the catalogue of rules', () => {
  it('has every rule that has an id, each id once and in order', () => {
    const ids = allRules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(Object.fromEntries(allRules.map(({ name, id }) => [name, id]))).toEqual(RULE_ID)
  })

  it('says the same things in every language', () => {
    for (const rule of allRules) {
      const limits = Object.keys(rule.meta.options).sort()
      const wanted = [
        ...['title', 'why', 'advice', ...rule.meta.messages, ...Object.keys(rule.remedies)],
        ...(limits.length === 0 ? [] : ['limits']),
      ].sort()
      const english = entriesOf(en, rule.name)
      const chinese = entriesOf(zh, rule.name)
      expect(Object.keys(english).sort(), rule.id).toEqual(wanted)
      expect(Object.keys(chinese).sort(), rule.id).toEqual(wanted)
      for (const spoken of [english, chinese])
        expect(Object.keys(spoken['limits'] ?? {}).sort(), rule.id).toEqual(limits)
      for (const key of wanted.filter((key) => key !== 'limits'))
        expect(parametersOf(sentenceOf(zh, rule.name, key)), `${rule.id} ${key}`).toEqual(
          parametersOf(sentenceOf(en, rule.name, key)),
        )
    }
  })
})

describe.each(allRules)('$id $name', (rule) => {
  it('is documented in both languages', () => {
    expect(rule.docs.sources.en.length).toBeGreaterThan(0)
    expect(rule.docs.sources.zh).toHaveLength(rule.docs.sources.en.length)
    expect(LEVELS).toContain(rule.meta.level)
    for (const examples of [rule.docs.good, rule.docs.bad])
      expect([...new Set(examples.map(({ locale }) => locale))].sort()).toEqual(['en', 'zh'])
  })

  it('is silent on its good examples', () => {
    for (const example of rule.docs.good) expect(run(rule, example).lines(), example.outline).toEqual([])
  })

  it('speaks on its bad examples, with the parameters of its sentences', () => {
    for (const example of rule.docs.bad) {
      const found = run(rule, example).engine.all()
      expect(found.length, example.outline).toBeGreaterThan(0)
      for (const { messageId, data, ruleName, offers } of found) {
        expect(rule.meta.messages).toContain(messageId)
        const sentences = [messageId, ...offers.map(({ id }) => id)]
        for (const sentence of sentences)
          for (const parameter of parametersOf(sentenceOf(en, ruleName, sentence)))
            expect(Object.keys(data), `${rule.id} ${sentence}`).toContain(parameter)
      }
    }
  })

  it('says each of its messages in some example', () => {
    const said = rule.docs.bad.flatMap((example) =>
      run(rule, example)
        .engine.all()
        .map(({ messageId }) => messageId),
    )
    expect([...new Set(said)].sort()).toEqual([...rule.meta.messages].sort())
  })

  it('is silent before its stage', () => {
    for (const example of rule.docs.bad)
      if (rule.meta.stage !== 'brainstorm')
        expect(run(rule, { ...example, stage: 'brainstorm' }).lines()).toEqual([])
  })

  it('finds nothing where its fixes were taken; whatever it changes keeps the map whole and can be undone', () => {
    for (const example of rule.docs.bad)
      for (const [index, diagnostic] of run(rule, example).engine.all().entries())
        for (const offer of diagnostic.offers) {
          const remedy = rule.remedies[offer.id]
          if (remedy?.type === 'open' && remedy.prepare === undefined) continue
          const fresh = run(rule, example)
          const before = contentOf(fresh.document)
          const copy = createLiveDocument(before)
          const found = fresh.engine.all()[index]
          expect(found?.key).toBe(diagnostic.key)
          const diff = fresh.engine.fix(diagnostic, offer.id, countingIds())
          expect(diff, `${diagnostic.key} ${offer.id}`).not.toBeNull()
          if (diff === null) continue
          fresh.document.apply(diff)
          fresh.engine.update(diff)
          fresh.engine.work()
          if (offer.type === 'fix')
            expect(
              fresh.engine.all().map(({ key }) => key),
              offer.id,
            ).not.toContain(diagnostic.key)
          expect(checkInvariants(fresh.document)).toEqual(checkInvariants(copy))
          fresh.document.apply(invertDiff(diff))
          expect(contentOf(fresh.document)).toEqual(before)
        }
  })

  it('changes nothing that it reads', () => {
    for (const example of rule.docs.bad) {
      const { document } = run(rule, example)
      deepFreeze(contentOf(document))
      const again = bench(contentOf(document), {}, [rule])
      expect(() => again.engine.all()).not.toThrow()
      expect(brokenIn(again.document, again)).toBe(false)
    }
  })
})

function brokenIn(_document: DocumentReader, { engine }: Bench): boolean {
  return engine.all().some(({ ruleName }) => ruleName === 'ruleFailed')
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(deepFreeze)
}
