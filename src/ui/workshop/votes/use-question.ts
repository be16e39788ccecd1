import type { Round } from '../../../domain'
import { useEditor } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'

/** What a fist of five asks: its words, else the title of its card. */
export function useQuestion({ question, nodeId }: Round): string {
  const { t } = useI18n()
  const title = useEditor(({ document }) => (nodeId === null ? '' : (document.node(nodeId)?.title ?? '')))
  if (question === '') return title === '' ? t('details.untitled') : title
  return title === '' ? question : `${question} ${t('rounds.quoted', { title })}`
}
