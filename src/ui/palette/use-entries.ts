import { useEffect, useMemo, useState } from 'react'
import { commands, plainCommands, type Command } from '../../editor'
import { loadI18n, type I18n } from '../../i18n'
import { useEditorInstance } from '../hooks/editor'
import { usePorts } from '../hooks/ports'
import type { Findable } from './match-commands'

/** A command as the palette shows it. */
export interface Entry extends Findable {
  readonly command: Command
  readonly enabled: boolean
}

/** All listed commands, those that can act now first. Their English names join once they are loaded. */
export function useEntries(): readonly Entry[] {
  const editor = useEditorInstance()
  const { i18n } = usePorts()
  const english = useEnglish(i18n)
  return useMemo(() => {
    const entries = plainCommands.filter(isShown).map((command) => ({
      command,
      id: command.id,
      label: i18n.formatMessage({ key: `commands.${command.id}` }),
      english: english.formatMessage({ key: `commands.${command.id}` }),
      enabled: editor.isEnabled(command),
    }))
    return [...entries.filter(({ enabled }) => enabled), ...entries.filter(({ enabled }) => !enabled)]
  }, [editor, i18n, english])
}

function isShown(command: Command): boolean {
  return command.listed && command.id !== commands.openPalette.id
}

/** The English catalogue; until it is there, that of the person. */
function useEnglish(i18n: I18n): I18n {
  const [english, setEnglish] = useState<I18n>(i18n)
  useEffect(() => {
    if (i18n.locale !== 'en') void loadI18n('en').then(setEnglish)
  }, [i18n])
  return english
}
