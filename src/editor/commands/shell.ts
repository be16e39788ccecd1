import { EXPORT_FORMATS, type ExportFormat } from '../../domain'
import type { Command, CommandCategory, Keybinding, Shell } from '../command'
import type { CommandId } from '../command-ids'
import { anywhere, defineCommand } from './define-command'
import { dialogCommand } from './panels'

/** What the frame around the map does; the commands only ask for it. */
export const openFile = shellCommand('file.open', (shell) => shell.chooseFile())
export const saveToFile = shellCommand('file.save', (shell) => shell.saveToFile(), anywhere('Mod+S'))
export const copyLink = shellCommand('file.copyLink', (shell) => shell.copyLink())
export const copyPicture = shellCommand('file.copyPicture', (shell) => shell.copyPicture())
export const copyText = shellCommand('file.copyText', (shell) => shell.copyText())

/** A command for each format; that for pixels asks first how many. */
export const exportCommands = Object.fromEntries(
  EXPORT_FORMATS.map((format) => [
    format,
    format === 'png'
      ? dialogCommand(`file.export.${format}`, 'picture', [])
      : shellCommand(`file.export.${format}`, (shell) => shell.exportAs(format)),
  ]),
) as Readonly<Record<ExportFormat, Command>>

export const createMap = shellCommand('app.newMap', (shell) => shell.createMap())
export const showGuide = shellCommand('app.guide', (shell) => shell.showGuide())
export const goToStorage = shellCommand('app.goToStorage', (shell) => shell.goToStorage())
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
