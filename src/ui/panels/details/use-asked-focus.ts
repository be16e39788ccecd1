import { useEffect, useRef, type RefObject } from 'react'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'

/** Serves requests to focus a field, each once: the first control in the part marked `data-field` of that name. */
export function useAskedFocus(): RefObject<HTMLElement | null> {
  const container = useRef<HTMLElement>(null)
  const execute = useExecute()
  const asked = useEditor(({ ephemeral }) => ephemeral.focusField)
  useEffect(() => {
    if (asked === null) return
    const parts = container.current?.querySelectorAll<HTMLElement>('[data-field]') ?? []
    const part = [...parts].find(({ dataset }) => dataset['field'] === asked.field)
    const control = part?.querySelector<HTMLElement>('textarea, input:not([tabindex="-1"]), select')
    control?.focus()
    execute(commands.fieldFocused)
  }, [asked, execute])
  return container
}
