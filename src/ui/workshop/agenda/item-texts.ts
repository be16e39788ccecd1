import type { AgendaItemFields } from '../../../domain'
import type { I18n } from '../../../i18n'

/** What an item of the agenda is called: its own name, else that of its step. */
export function itemName(
  { name, step }: Pick<AgendaItemFields, 'name' | 'step'>,
  { t }: Pick<I18n, 't'>,
): string {
  return name === '' ? t(`workshop.agenda.steps.${step ?? 'other'}`) : name
}

/** What the room is to do: what the item says, else what its step does. */
export function itemTask({ task, step }: AgendaItemFields, { t }: Pick<I18n, 't'>): string {
  return task !== '' || step === null ? task : t(`workshop.agenda.explained.${step}`)
}
