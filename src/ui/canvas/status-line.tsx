import type { Choosing } from '../../editor'
import { useEditor } from '../hooks/editor'
import { useI18n } from '../hooks/ports'
import styles from './status-line.module.css'

/** One quiet line that says what the keys do now. */
export function StatusLine() {
  const { t } = useI18n()
  const state = useEditor(({ moment, session }) =>
    moment.edit ? 'edit' : session.selection.active === null ? 'none' : 'map',
  )
  const choosing = useEditor(({ moment }) => moment.choosing)
  if (choosing !== null) return <ChoosingLine choosing={choosing} />
  return <p className={styles.line}>{t(`canvas.status.${state}`)}</p>
}

function ChoosingLine({ choosing }: { readonly choosing: Choosing }) {
  const { t } = useI18n()
  const ids = choosing.type === 'relation' ? [choosing.from] : choosing.ids
  const [first] = ids
  const named = useEditor(({ document }) => (first === undefined ? '' : document.node(first)?.title))
  const said = { title: named || t('canvas.untitled'), count: ids.length }
  return (
    <p className={styles.line} data-urgent>
      {t(`canvas.status.${choosing.type}`, said)}
    </p>
  )
}
