import type { CommandCategory, Keybinding, Shell } from '../command'
import { anywhere, defineCommand } from './define-command'

/** What the frame around the map does; the commands only ask for it. */
export const openFile = asking('file.open', (shell) => shell.chooseFile())
export const exportJson = asking('file.exportJson', (shell) => shell.exportAs('json'))
export const exportMarkdown = asking('file.exportMarkdown', (shell) => shell.exportAs('markdown'))

export const goToStart = asking('app.goToStart', (shell) => shell.goToStart())
export const focusToolbar = asking('app.focusToolbar', (shell) => shell.focusToolbar(), anywhere('F10'))

export const useSystemTheme = asking('app.theme.system', (shell) => shell.setTheme('system'))
export const useLightTheme = asking('app.theme.light', (shell) => shell.setTheme('light'))
export const useDarkTheme = asking('app.theme.dark', (shell) => shell.setTheme('dark'))

export const speakEnglish = asking('app.language.en', (shell) => shell.setLocale('en'))
export const speakChinese = asking('app.language.zh', (shell) => shell.setLocale('zh'))

function asking(id: string, effect: (shell: Shell) => void, keybindings: readonly Keybinding[] = []) {
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
