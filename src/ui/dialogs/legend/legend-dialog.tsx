import { useId, type ReactNode } from 'react'
import { commands } from '../../../editor'
import type { MessageKey } from '../../../i18n'
import { useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Dialog } from '../../primitives/dialog'
import styles from './legend-dialog.module.css'

/** What a sample looks like is told the style sheet by an attribute of this name. */
const LINES = ['strong', 'declared', 'weak', 'contested', 'supported', 'unrated', 'elsewhere'] as const
const LEVELS = ['block', 'warn', 'advise'] as const
const BARS = ['measured', 'below', 'beyond'] as const

interface SectionProps {
  readonly heading: MessageKey
  readonly children: ReactNode
}

function Section({ heading, children }: SectionProps) {
  const { t } = useI18n()
  const id = useId()
  return (
    <section className={styles.section}>
      <h3 id={id}>{t(heading)}</h3>
      <ul aria-labelledby={id}>{children}</ul>
    </section>
  )
}

/** What the lines, badges and bars of the map mean, each beside a sample. */
export function LegendDialog() {
  const execute = useExecute()
  const { t } = useI18n()
  return (
    <Dialog
      title={t('dialogs.legend.title')}
      closeLabel={t('dialogs.close')}
      onClose={() => execute(commands.closeDialog)}
    >
      <Section heading="dialogs.legend.lines">
        {LINES.map((line) => (
          <li key={line}>
            <svg className={styles.line} data-line={line} width="64" height="16" aria-hidden>
              <path d="M4 8H60" />
            </svg>
            {t(`dialogs.legend.line.${line}`)}
          </li>
        ))}
        <li>{t('dialogs.legend.effort')}</li>
      </Section>
      <Section heading="dialogs.legend.badges">
        {LEVELS.map((level) => (
          <li key={level}>
            <span className={styles.badge} data-level={level} aria-hidden>
              1
            </span>
            {t(`checks.level.${level}`)}
          </li>
        ))}
      </Section>
      <Section heading="dialogs.legend.bars">
        {BARS.map((bar) => (
          <li key={bar}>
            <span className={styles.bar} data-bar={bar} aria-hidden />
            {t(`dialogs.legend.bar.${bar}`)}
          </li>
        ))}
      </Section>
    </Dialog>
  )
}
