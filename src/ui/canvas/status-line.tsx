import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import styles from './status-line.module.css'

/** One quiet line that says what the keys do now. */
export function StatusLine() {
  const { t } = useI18n()
  const state = useEditor(({ moment, session }) =>
    moment.edit ? 'edit' : session.selection.active === null ? 'none' : 'map',
  )
  const from = useEditor(({ document, moment }) =>
    moment.relationFrom === null ? undefined : document.node(moment.relationFrom),
  )
  if (from === undefined) return <p className={styles.line}>{t(`canvas.status.${state}`)}</p>
  const title = from.title === '' ? t('canvas.untitled') : from.title
  return (
    <p className={styles.line} data-urgent>
      {t('canvas.status.relation', { title })}
    </p>
  )
}
