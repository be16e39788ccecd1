import { commands } from '../../editor'
import { useEditor, useExecute } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import type { MenuEntry } from '../primitives/menu/menu-entry'
import { viewOf, type ViewDefinition } from './view-definition'

/** The part of a menu that switches the view; empty while there is only one. */
export function useViewChoice(views: readonly ViewDefinition[]): MenuEntry[] {
  const { t } = useI18n()
  const execute = useExecute()
  const view = useEditor(({ session }) => session.view)
  if (views.length < 2) return []
  return [
    {
      type: 'choice',
      label: t('app.header.views'),
      value: viewOf(views, view).id,
      options: views.map(({ id, messages }) => ({ value: id, label: t(`${messages}.view`) })),
      onChange: (id) => execute(commands.showView, { view: id }),
    },
  ]
}
