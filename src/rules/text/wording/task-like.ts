import { isChineseTask, opensWithChineseTask } from './task-like-zh'
import { isEnglishTask, opensWithEnglishTask } from './task-like-en'
import type { Sentence } from '../sentence/sentence'
import { blank } from '../sentence/spans'

/** Is this work to be done or a thing to be made, rather than a change in what others do or a system shows? */
export function taskLike(sentence: Sentence): boolean {
  const said = mainClause(sentence)
  return sentence.language === 'zh' ? isChineseTask(said, sentence) : isEnglishTask(said, sentence)
}

/** Does it begin with work to be done, whatever it is measured by? */
export function opensWithTask(sentence: Sentence): boolean {
  const said = mainClause(sentence)
  return sentence.language === 'zh' ? opensWithChineseTask(said) : opensWithEnglishTask(said)
}

/** Without heading, times at the start, and the means that lead up to the result. */
function mainClause({ text, times }: Sentence): string {
  const timeless = blank(
    text,
    times.map(({ range }) => range),
  )
  return timeless
    .replace(/^[\s(（【\[][^)）】\]]*[)）】\]]/u, '')
    .replace(/^\s*(?:通过|借助|基于|截止|截至|以)[^,，。]*?(?:[,，]|(?=实现|完成))/u, '')
    .replace(/^\s*(?:截[止至]|(?:by|from|within|in|until|before|on)\b|结束时?|底|前|之前|,|，|\s)+/u, '')
    .replace(
      /[,，](?:以|从而|来|用于|帮助|为了|并?以此)(?:提升|提高|增强|改善|减少|降低|加强|促进|支持)[^,，。]*[。.]?$/u,
      '',
    )
    .replace(/^实现/u, '')
    .trim()
}
