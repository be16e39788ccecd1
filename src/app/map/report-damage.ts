import type { Damage } from '../../domain'
import type { Ports } from '../../ui'
import { saveAs } from '../files/save-as'

/** Says what was wrong with a map that opens nevertheless, and offers the records that cannot be read as a file. */
export function reportDamage(
  { unreadable, isNew, repaired }: Damage,
  { notices, i18n: { t } }: Pick<Ports, 'notices' | 'i18n'>,
): void {
  if (repaired > 0)
    notices.show({ text: t('storage.damage.repaired', { count: repaired }), persistent: true })
  if (unreadable.length === 0) return
  const save = () => {
    const text = JSON.stringify(unreadable, null, 2)
    saveAs(new Blob([text], { type: 'application/json' }), 'Objectree set aside.json')
  }
  notices.show({
    text: t('storage.damage.unreadable', { count: unreadable.length }),
    persistent: isNew,
    action: { label: t('storage.damage.download'), run: save },
  })
}
