import { useEffect, useRef, type RefObject } from 'react'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'

/** Focuses the field that a command asked for, each request once: the first control in the part marked `data-field` of that name. */
export function useRequestedFocus(): RefObject<HTMLElement | null> {
  const container = useRef<HTMLElement>(null)
  const execute = useExecute()
  const request = useEditor(({ ephemeral }) => ephemeral.focusField)
  useEffect(() => {
    if (request === null) return
    const parts = container.current?.querySelectorAll<HTMLElement>('[data-field]') ?? []
    const part = [...parts].find(({ dataset }) => dataset['field'] === request.field)
    const control = part?.querySelector<HTMLElement>('textarea, input:not([tabindex="-1"]), select')
    control?.focus()
    execute(commands.fieldFocused)
  }, [request, execute])
  return container
}
