import type { Ports } from '../../ui'
import type { CopyLog } from './copy-log'
import { clearsAfterAWeek } from './clears-after-a-week'

/**
 * Called at the first edit of a session: says once that this browser clears storage, where it does, and reminds of a
 * backup after a week of edits without one.
 */
export function remindOfCopies(
  copyLog: CopyLog,
  { notices, i18n: { t }, clock, navigate }: Pick<Ports, 'notices' | 'i18n' | 'clock' | 'navigate'>,
  clears: boolean = clearsAfterAWeek(),
): void {
  const isDue = copyLog.noteEdit(clock.now())
  const isWarning = clears && copyLog.takeWarning(clock.now())
  if (!isDue && !isWarning) return
  notices.show({
    text: t(isWarning ? 'storage.page.clears' : 'storage.page.reminder'),
    persistent: true,
    action: { label: t('storage.page.open'), run: () => navigate({ page: 'storage' }) },
  })
}
