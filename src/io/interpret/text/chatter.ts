import type { ForeignNode } from '../../foreign-tree'

const OPENING =
  /^(?:(?:sure|certainly|of course|absolutely|great)\b|here(?:['’]s| is| are)\b|below (?:is|are)\b|好的|当然|以下是|下面是).*[:：!！.。]$/isu
const CLOSING =
  /^(?:(?:let me know|feel free|i hope|hope this|would you like|do you want)\b|如果需要|需要我|希望).*[.。!！?？]$/isu

/** Is this line what a chat program says before or after its answer? */
export function isChatter({ title, children, marks }: ForeignNode): boolean {
  if (children.length > 0 || marks.bullet === true || marks.heading !== undefined) return false
  return OPENING.test(title.trim()) || CLOSING.test(title.trim())
}
