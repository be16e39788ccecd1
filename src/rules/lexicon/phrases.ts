/** Stands in a text where somebody is to write. */
export const BLANK = '__'

/** What fixes write into cards, in the words and script of the map. */
export interface Phrases {
  /** A key result that is still to be found. */
  readonly missing: string
  /** A key result to be filled in: from where to where, and by when. */
  readonly fromTo: string
  /** Ends a key result that has no target yet. */
  readonly span: string
  /** A key result that keeps watch over the quality of the others. */
  readonly guard: string
  /** Three ways to begin an objective: what we become, for whom it is, what will be true. */
  readonly become: string
  readonly forWhom: string
  readonly willBe: string
  /** The action that finds out where a key result starts. */
  readonly findBaseline: string
  /** Why a check is not answered yet. */
  readonly baselineUnknown: string
  /** Why an objective is parked. */
  readonly notOurs: string
  /** A line for the note: on whom, and on what day, it depends. */
  readonly dependsOn: string
  /** What leads a list of people who help. */
  readonly contributors: string
  /** A line for the note at the end of a cycle; the share that was reached stands in front. */
  readonly reached: string
}

export const phrases: Readonly<Record<'en' | 'simplified' | 'traditional', Phrases>> = {
  en: {
    missing: 'What is missing?',
    fromTo: `From ${BLANK} to ${BLANK} by ${BLANK}`,
    span: `: from ${BLANK} to ${BLANK}`,
    guard: `While keeping ${BLANK} ≥ ${BLANK}`,
    become: `Become the ${BLANK} that ${BLANK} turn to first`,
    forWhom: `Give every ${BLANK} a reason to ${BLANK}`,
    willBe: `Make ${BLANK} something that ${BLANK} are proud of`,
    findBaseline: 'Find out where it stands today',
    baselineUnknown: 'starting point unknown',
    notOurs: 'not ours',
    dependsOn: `Depends on ${BLANK}, who decides by ${BLANK}`,
    contributors: 'With: ',
    reached: '% reached. What would we dare next time?',
  },
  simplified: {
    missing: '还缺什么？',
    fromTo: `从 ${BLANK} 到 ${BLANK}，截止 ${BLANK}`,
    span: `：从 ${BLANK} 到 ${BLANK}`,
    guard: `同时保持 ${BLANK} ≥ ${BLANK}`,
    become: `成为${BLANK}首先想到的${BLANK}`,
    forWhom: `让每一位${BLANK}都愿意${BLANK}`,
    willBe: `让${BLANK}成为${BLANK}的骄傲`,
    findBaseline: '查清现在是多少',
    baselineUnknown: '起始值未知',
    notOurs: '不归我们负责',
    dependsOn: `由 ${BLANK} 决定，时间 ${BLANK}`,
    contributors: '协助：',
    reached: '% 已达成。下次敢挑战什么？',
  },
  traditional: {
    missing: '還缺什麼？',
    fromTo: `從 ${BLANK} 到 ${BLANK}，截止 ${BLANK}`,
    span: `：從 ${BLANK} 到 ${BLANK}`,
    guard: `同時保持 ${BLANK} ≥ ${BLANK}`,
    become: `成為${BLANK}首先想到的${BLANK}`,
    forWhom: `讓每一位${BLANK}都願意${BLANK}`,
    willBe: `讓${BLANK}成為${BLANK}的驕傲`,
    findBaseline: '查清現在是多少',
    baselineUnknown: '起始值未知',
    notOurs: '不歸我們負責',
    dependsOn: `由 ${BLANK} 決定，時間 ${BLANK}`,
    contributors: '協助：',
    reached: '% 已達成。下次敢挑戰什麼？',
  },
}
