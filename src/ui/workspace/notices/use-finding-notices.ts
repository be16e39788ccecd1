import { useEffect } from 'react'
import type { Diagnostic } from '../../../rules'
import { useEditorInstance } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { useCheckWords } from '../../panels/checks/item/use-check-words'
import { createFindingWatch } from './new-findings'

/** In ms: what a command says of itself is heard first. */
const ANNOUNCE_DELAY_MS = 700

/** Says, politely and once, what the checks newly find about the card at work and those above it. */
export function useFindingNotices(): void {
  const { store } = useEditorInstance()
  const { notices } = usePorts()
  const { t } = useI18n()
  const { sentenceOfFinding } = useCheckWords()

  useEffect(() => {
    const watch = createFindingWatch()
    let waiting: readonly Diagnostic[] = []
    let timer: ReturnType<typeof setTimeout> | undefined

    function tell(): void {
      const { checks } = store.getState()
      const left = waiting.filter(({ nodeId, key }) => checks.of(nodeId).some((each) => each.key === key))
      waiting = []
      const [first] = left
      if (first === undefined) return
      notices.announceAside(t('checks.found', { count: left.length, sentence: sentenceOfFinding(first) }))
    }

    function look(): void {
      const found = watch(store.getState())
      if (found.length === 0) return
      waiting = [...waiting, ...found]
      clearTimeout(timer)
      timer = setTimeout(tell, ANNOUNCE_DELAY_MS)
    }

    look()
    const leave = store.subscribe(look)
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [store, notices, sentenceOfFinding, t])
}
