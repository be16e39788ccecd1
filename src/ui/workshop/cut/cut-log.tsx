import { useShallow } from 'zustand/react/shallow'
import { cutsOf, isParked, type Cut } from '../../../domain'
import { commands, workshopCommands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { ResultPage } from '../round/result-page'
import styles from './cut.module.css'

/** What was cut, when and why; each card can be brought back to where it stood. */
export function CutLog() {
  const editor = useEditorInstance()
  const { t } = useI18n()
  const cuts = useEditor(useShallow(({ document }) => cutsOf(document)))
  const close = (): void => {
    editor.execute(commands.closeDialog)
    editor.view.focus()
  }
  return (
    <ResultPage title={t('cut.log')} description={t('cut.logExplained')} close={close}>
      {cuts.length === 0 ? (
        <p>{t('cut.logEmpty')}</p>
      ) : (
        <ul className={styles.log} aria-label={t('cut.log')}>
          {cuts.map((cut) => (
            <Entry key={cut.id} cut={cut} />
          ))}
        </ul>
      )}
    </ResultPage>
  )
}

function Entry({ cut }: { readonly cut: Cut }) {
  const { execute } = useEditorInstance()
  const { t, date } = useI18n()
  const state = useEditor(({ document }) => {
    if (document.node(cut.nodeId) === undefined) return 'gone'
    return isParked(document, cut.nodeId) ? 'parked' : 'back'
  })
  const title = cut.title === '' ? t('details.untitled') : cut.title
  return (
    <li className={styles.entry}>
      <span className={styles.cutTitle} dir="auto">
        {title}
      </span>
      {state === 'parked' ? (
        <Button
          aria-label={t('cut.restore', { title })}
          onClick={() => execute(workshopCommands.restoreCut, { id: cut.id })}
        >
          {t('cut.restoreShort')}
        </Button>
      ) : (
        <span className={styles.facts}>{t(`cut.${state}`)}</span>
      )}
      <span className={styles.why} dir="auto">
        {cut.reason}
      </span>
      <span className={styles.facts}>
        {date(cut.date)}
        {cut.votes > 0 && ` · ${t('rounds.dotVotes.count', { count: cut.votes })}`}
      </span>
    </li>
  )
}
