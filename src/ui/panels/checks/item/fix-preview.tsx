import { shorten } from '../../../../lib'
import type { Diagnostic } from '../../../../rules'
import { useEditor } from '../../../hooks/editor'
import { useI18n } from '../../../hooks/ports'
import styles from './fix-preview.module.css'
import { changesByFix, type ShownChange } from './shown-changes'

/** As much as is read at a glance. */
const SHOWN = 4

/** Letters of a title whose words stay as they are. */
const AT_A_GLANCE = 60

interface FixPreviewProps {
  readonly id: string
  readonly diagnostic: Diagnostic
  readonly remedyId: string
}

/** What a fix would change, before it is taken. */
export function FixPreview({ id, diagnostic, remedyId }: FixPreviewProps) {
  const { t } = useI18n()
  const document = useEditor((state) => state.document)
  const checks = useEditor((state) => state.checks)
  const changes = changesByFix({ document, checks }, diagnostic, remedyId)
  if (changes.length === 0) return null
  return (
    <ul id={id} className={styles.preview} aria-label={t('checks.preview.label')}>
      {changes.slice(0, SHOWN).map((change, index) => (
        <li key={index}>
          <Change change={change} />
        </li>
      ))}
      {changes.length > SHOWN && <li>{t('checks.preview.more', { count: changes.length - SHOWN })}</li>}
    </ul>
  )
}

function Change({ change }: { readonly change: ShownChange }) {
  const { t } = useI18n()
  const named = (title: string): string => (title.trim() === '' ? t('checks.preview.blank') : title)
  const short = (title: string): string => shorten(named(title), AT_A_GLANCE)
  switch (change.type) {
    case 'reworded':
      return (
        <>
          <del>{named(change.before)}</del> → <ins>{named(change.after)}</ins>
        </>
      )
    case 'moved':
      return t('checks.preview.moved', { title: short(change.title), parent: short(change.parent) })
    case 'turned':
      return t('checks.preview.turned', {
        title: short(change.title),
        from: t(`kinds.${change.from}`),
        to: t(`kinds.${change.kind}`),
      })
    case 'added':
    case 'removed':
    case 'parked':
      return t(`checks.preview.${change.type}`, {
        kind: t(`kinds.${change.kind}`),
        title: short(change.title),
      })
  }
}
