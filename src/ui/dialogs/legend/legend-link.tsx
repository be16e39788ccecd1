import { commands } from '../../../editor'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './legend-link.module.css'

/** Leads from a badge or the word on a line to what lines and badges mean. */
export function LegendLink() {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <button type="button" className={styles.link} onClick={() => execute(commands.openLegend)}>
      {t('dialogs.legend.open')}
    </button>
  )
}
