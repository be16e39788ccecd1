import { useEffect, useRef, type RefObject } from 'react'
import { commands, type PanelName } from '../../editor'
import { useEditor, useExecute } from '../hooks/editor'

/**
 * Gives the focus, once for each request, to a field of the panel that a command asked for, the first control in the
 * part marked `data-field` of that name (folded fields open for it), or to the panel itself when it was opened.
 */
export function useRequestedFocus(panel: PanelName): RefObject<HTMLElement | null> {
  const container = useRef<HTMLElement>(null)
  const execute = useExecute()
  const isAsked = useEditor(({ ephemeral }) => ephemeral.focusPanel === panel)
  const request = useEditor(({ ephemeral }) => (panel === 'details' ? ephemeral.focusField : null))
  useEffect(() => {
    if (request === null && !isAsked) return
    const target = request === null ? container.current : fieldIn(container.current, request.field)
    target?.focus()
    execute(commands.fieldFocused)
  }, [request, isAsked, execute])
  return container
}

function fieldIn(panel: HTMLElement | null, name: string): HTMLElement | null | undefined {
  const parts = panel?.querySelectorAll<HTMLElement>('[data-field]') ?? []
  const part = [...parts].find(({ dataset }) => dataset['field'] === name)
  part?.closest('details')?.setAttribute('open', '')
  return part?.querySelector<HTMLElement>('textarea, input:not([tabindex="-1"]), select')
}
