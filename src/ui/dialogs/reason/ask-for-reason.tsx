import { useEffect, useState } from 'react'
import { needsReason, type LogEntry, type LogEntryId } from '../../../domain'
import type { Editor, Transaction } from '../../../editor'
import { useEditorInstance } from '../../hooks/editor'
import { ReasonDialog } from './reason-dialog'

/** Asks why a committed goal was changed or taken away, once the change is finished. */
export function AskForReason() {
  const editor = useEditorInstance()
  const [entries, setEntries] = useState<readonly LogEntry[]>([])
  useEffect(() => watchGoals(editor, setEntries), [editor])
  if (entries.length === 0) return null
  return <ReasonDialog key={entries[0]?.id} entries={entries} onClose={() => setEntries([])} />
}

/**
 * Calls back with the changes for which somebody has to say why: not while a title is being written, nor before a field
 * is left. Changes of others are theirs to explain. Answers with what ends it.
 */
function watchGoals(editor: Editor, ask: (entries: readonly LogEntry[]) => void): () => void {
  const waiting = new Set<LogEntryId>()
  let isInField = false

  function askNow(): void {
    const { document, ephemeral } = editor.store.getState()
    if (waiting.size === 0 || ephemeral.edit !== null) return
    const entries = [...waiting].flatMap((id) => document.get('log', id) ?? [])
    waiting.clear()
    const open = entries.filter((entry) => needsReason(document, entry))
    if (open.length > 0) ask(open)
  }

  const unsubscribe = editor.store.subscribe(({ ephemeral }, previous, transaction) => {
    if (transaction !== null) {
      for (const { id } of changedEntries(transaction)) waiting.add(id)
      const isWritten = transaction.mergeKey?.startsWith('edit:') === true
      isInField = isWritten && ephemeral.edit === null && previous.ephemeral.edit === null
    }
    if (!isInField) askNow()
  })
  const onFocusOut = (): void => {
    isInField = false
    // The field writes what it holds when it is left.
    queueMicrotask(askNow)
  }
  document.addEventListener('focusout', onFocusOut)
  return () => {
    unsubscribe()
    document.removeEventListener('focusout', onFocusOut)
  }
}

function changedEntries({ diff: { log }, origin }: Transaction): readonly LogEntry[] {
  if (log === undefined || origin === 'remote' || origin === 'history') return []
  return [...log.added.values(), ...Array.from(log.updated.values(), ([, after]) => after)]
}
