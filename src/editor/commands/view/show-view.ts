import type { Command } from '../../command'
import type { CommandId } from '../../command-ids'
import { anywhere, defineCommand } from '../define-command'

/** Shows the open map another way; selection, folds, search and panels stay. */
export const showView = defineCommand<{ readonly view: string }>({
  id: 'view.showView',
  category: 'view',
  listed: false,
  run: (_context, { view }) => ({ type: 'session', patch: { view } }),
})

export const showMap = showCommand('view.showMap', 'map', 'Mod+Alt+1')
export const showOutline = showCommand('view.showOutline', 'outline', 'Mod+Alt+2')
export const showTable = showCommand('view.showTable', 'table', 'Mod+Alt+3')
export const showWeek = showCommand('view.showWeek', 'week', 'Mod+Alt+4')
export const showTimeline = showCommand('view.showTimeline', 'timeline', 'Mod+Alt+5')

/** The view where a session names none. */
const FIRST = 'map'

/** Shows the view with this id, one of `ui/views.ts`. */
function showCommand(id: CommandId, view: string, key: string): Command {
  return defineCommand({
    id,
    category: 'view',
    keybindings: anywhere(key),
    isEnabled: ({ session }) => (session.view ?? FIRST) !== view,
    run: () => ({ type: 'session', patch: { view } }),
  })
}
