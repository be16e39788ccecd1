import { renameFields } from './rows'

/** How full a map has been is called its peak, what a person answered a choice. */
export function renamePeakAndChoice(content: unknown): unknown {
  const withPeak = renameFields(content, 'meta', { fullest: 'peak' })
  return renameFields(withPeak, 'dismissals', { said: 'choice' }, 'answer')
}
