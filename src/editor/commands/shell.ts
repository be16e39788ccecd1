import type { CommandCategory, Keybinding, Shell } from '../command'
import type { CommandId } from '../command-ids'
import { anywhere, defineCommand } from './define-command'

/** What the frame around the map does; the commands only ask for it. */
export const openFile = shellCommand('file.open', (shell) => shell.chooseFile())
export const exportJson = shellCommand('file.exportJson', (shell) => shell.exportAs('json'))
export const exportMarkdown = shellCommand('file.exportMarkdown', (shell) => shell.exportAs('markdown'))
export const exportOutline = shellCommand('file.exportOutline', (shell) => shell.exportAs('outline'))
export const exportOpml = shellCommand('file.exportOpml', (shell) => shell.exportAs('opml'))
export const exportFreemind = shellCommand('file.exportFreemind', (shell) => shell.exportAs('freemind'))
export const exportXmind = shellCommand('file.exportXmind', (shell) => shell.exportAs('xmind'))
export const exportMermaid = shellCommand('file.exportMermaid', (shell) => shell.exportAs('mermaid'))
export const exportCsv = shellCommand('file.exportCsv', (shell) => shell.exportAs('csv'))
export const exportCsvObjectives = shellCommand('file.exportCsvObjectives', (shell) =>
  shell.exportAs('csvObjectives'),
)
export const exportXlsx = shellCommand('file.exportXlsx', (shell) => shell.exportAs('xlsx'))
export const exportSvg = shellCommand('file.exportSvg', (shell) => shell.exportAs('svg'))
export const exportPng = shellCommand('file.exportPng', (shell) => shell.exportAs('png'))
export const copyLink = shellCommand('file.copyLink', (shell) => shell.exportAs('link'))
export const exportCalendar = shellCommand('file.exportCalendar', (shell) => shell.exportAs('calendar'))

export const createMap = shellCommand('app.newMap', (shell) => shell.createMap())
export const showGuide = shellCommand('app.guide', (shell) => shell.showGuide())
export const goToStart = shellCommand('app.goToStart', (shell) => shell.goToStart())
export const focusToolbar = shellCommand('app.focusToolbar', (shell) => shell.focusToolbar(), anywhere('F10'))

/** Ctrl+F6, and F6 off the map: the next part of the page, around the end. */
export const nextRegion = shellCommand('app.nextRegion', (shell) => shell.focusRegion(1), [
  ...anywhere('Mod+F6'),
  { key: 'F6', scope: 'page' },
])
export const previousRegion = shellCommand('app.previousRegion', (shell) => shell.focusRegion(-1), [
  ...anywhere('Mod+Shift+F6'),
  { key: 'Shift+F6', scope: 'page' },
])

export const switchToSystemTheme = shellCommand('app.theme.system', (shell) => shell.setTheme('system'))
export const switchToLightTheme = shellCommand('app.theme.light', (shell) => shell.setTheme('light'))
export const switchToDarkTheme = shellCommand('app.theme.dark', (shell) => shell.setTheme('dark'))

export const switchToEnglish = shellCommand('app.language.en', (shell) => shell.setLocale('en'))
export const switchToChinese = shellCommand('app.language.zh', (shell) => shell.setLocale('zh'))

function shellCommand(
  id: CommandId,
  effect: (shell: Shell) => void,
  keybindings: readonly Keybinding[] = [],
) {
  const category: CommandCategory = id.startsWith('file.') ? 'file' : 'app'
  return defineCommand({
    id,
    category,
    keybindings,
    run: ({ services }) => {
      effect(services.shell)
      return { type: 'done' }
    },
  })
}
