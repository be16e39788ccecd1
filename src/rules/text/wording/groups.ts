import type { Sentence } from '../sentence/sentence'

/** A part of those whom one serves: new tenants, regular guests, 新会员, 老客户. */
const GROUP =
  /\b(?:new|old|existing|young|former|regular|loyal|first-time|returning|large|small|key)\s+(?!ideas?\b|ways?\b|things?\b|products?\b|features?\b|markets?\b)\p{L}{3,}(?:s|en|ople)\b|(?:新|老|年轻|核心|重点|现有|潜在)(?:客户|用户|会员|住户|员工|顾客|读者|学员|学生|家长|病人|患者|客人|居民|店员|同事|伙伴|业主|租客)/u

/** The group of people for whom a sentence says to do something; null where it names none. */
export function groupIn({ text }: Sentence): string | null {
  return GROUP.exec(text)?.[0] ?? null
}
