const NUMBER = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,2})`
const LABEL = new RegExp(
  String.raw`^\s*(?:(?:kr|o|objective|key result|目标|关键结果|关键成果)\s*[-#]?\s*${NUMBER}?\s*(?:[:.、)\]—]+|[-–](?=\s))|(?:kr|关键结果)\s*\d{1,2}(?!\d)|\((?:kr|o)?\s*${NUMBER}\))\s*`,
  'u',
)
const BULLET = new RegExp(String.raw`^\s*(?:[-*•·‣]\s+|${NUMBER}\s*(?:[)、]|\.(?!\d))\s*|[①-⑳]\s*)`, 'u')

/** Length of a leading list mark or label such as `KR1:`, `O2.`, `- `, `1)` in a normalised text. */
export function prefixLength(text: string): number {
  const bullet = BULLET.exec(text)?.[0].length ?? 0
  const label = LABEL.exec(text.slice(bullet))?.[0].length ?? 0
  return bullet + label < text.trimEnd().length ? bullet + label : 0
}
