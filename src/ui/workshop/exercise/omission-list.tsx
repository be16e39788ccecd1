import { CircleAlert, CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import styles from './exercise.module.css'
import { OMISSIONS, omissionsIn } from './omissions'

/** What the learner left out: each kind with the cards that lack it, or that nothing is missing. */
export function OmissionList({ notOurs }: { readonly notOurs: readonly string[] }) {
  const { t } = useI18n()
  const { clock } = usePorts()
  const { store } = useEditorInstance()
  const revision = useEditor((state) => state.revision)
  const found = useMemo(
    () => ({ revision, found: omissionsIn(store.getState().document, notOurs, clock) }).found,
    [store, revision, notOurs, clock],
  )
  const titleOf = (id: (typeof found)['number'][number]) =>
    store.getState().document.node(id)?.title || t('canvas.untitled')
  return (
    <section aria-label={t('exercise.omissions')}>
      <h3>{t('exercise.omissions')}</h3>
      <ul role="list" className={styles.omissions}>
        {OMISSIONS.map((kind) => {
          const titles = found[kind].map(titleOf)
          const Icon = titles.length === 0 ? CircleCheck : CircleAlert
          return (
            <li key={kind} className={styles.omission} data-found={titles.length > 0}>
              <Icon size={18} aria-hidden />
              <p>
                <b>{t(`exercise.kinds.${kind}`)}</b>{' '}
                {titles.length === 0
                  ? t(`exercise.complete.${kind}`)
                  : t(`exercise.found.${kind}`, { count: titles.length })}
              </p>
              {titles.length > 0 && <p className={styles.where}>{titles.join(' · ')}</p>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
