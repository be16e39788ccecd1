import { CircleAlert, CircleQuestionMark, Info, OctagonAlert, type LucideIcon } from 'lucide-react'
import type { Level } from '../../../../rules'
import { useI18n } from '../../../hooks/ports'
import styles from './level-icon.module.css'

const ICONS: Readonly<Record<Level, LucideIcon>> = {
  block: OctagonAlert,
  warn: CircleAlert,
  advise: Info,
  ask: CircleQuestionMark,
}

/** How pressing a check is: by shape, by colour and by name. */
export function LevelIcon({ level }: { readonly level: Level }) {
  const { t } = useI18n()
  const Icon = ICONS[level]
  return (
    <Icon
      className={`${styles.icon} ${styles[level]}`}
      size={17}
      role="img"
      aria-label={t(`checks.level.${level}`)}
    />
  )
}
