import { useEffect, useMemo, useState } from 'react'
import { commands, plainCommands, shownKeys, type Command } from '../../editor'
import { loadI18n, type I18n } from '../../i18n'
import { useEditor, useEditorInstance } from '../hooks/editor'
import { usePorts } from '../hooks/ports'
import { keyLabel } from '../primitives/key-label'
import { createCardMatcher } from './match-cards'
import { matchCommands, type Findable } from './match-commands'

/** A command or a card as the palette shows it. */
export interface Entry extends Findable {
  readonly enabled: boolean
  /** What it is, or why it cannot be chosen. */
  readonly aside: string
  readonly key: string | null
  readonly run: () => void
}

/** How well a command must fit to stand before the cards, as `matchCommands` scores. */
const BEFORE_CARDS = 6

/** What a query finds: commands whose names begin with it, then cards, then other commands. An empty query finds all commands. */
export function useFoundEntries(query: string): readonly Entry[] {
  const entries = useCommandEntries()
  const cards = useCardEntries(query)
  return useMemo(() => {
    const found = matchCommands(entries, query)
    if (query.trim() === '') return found.map(({ entry }) => entry)
    const of = (isNear: boolean) =>
      found.filter(({ score }) => score >= BEFORE_CARDS === isNear).map(({ entry }) => entry)
    return [...of(true), ...cards, ...of(false)]
  }, [entries, cards, query])
}

/** All listed commands, those that can act now first. Their English names join once they are loaded. */
function useCommandEntries(): readonly Entry[] {
  const editor = useEditorInstance()
  const { i18n } = usePorts()
  const english = useEnglish(i18n)
  const view = useEditor(({ session }) => session.view)
  return useMemo(() => {
    const entries = plainCommands.filter(isShown).map((command): Entry => {
      const enabled = editor.isEnabled(command)
      const [key] = shownKeys(command, view)
      return {
        id: command.id,
        label: i18n.t(`commands.${command.id}`),
        english: english.t(`commands.${command.id}`),
        enabled,
        aside: i18n.t(enabled ? `dialogs.category.${command.category}` : 'dialogs.commands.unavailable'),
        key: key === undefined ? null : keyLabel(key),
        run: () => editor.execute(command),
      }
    })
    return [...entries.filter(({ enabled }) => enabled), ...entries.filter(({ enabled }) => !enabled)]
  }, [editor, i18n, english, view])
}

/** Cards by their titles; chosen, a card is selected. */
function useCardEntries(query: string): readonly Entry[] {
  const editor = useEditorInstance()
  const { t } = usePorts().i18n
  const match = useMemo(() => createCardMatcher(editor.store.getState().document), [editor])
  return useMemo(
    () =>
      match(query).map(({ id, kind, title }) => ({
        id,
        label: title,
        english: title,
        enabled: true,
        aside: t(`kinds.${kind}`),
        key: null,
        run: () => editor.execute(commands.select, { ids: [id] }),
      })),
    [editor, match, query, t],
  )
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
