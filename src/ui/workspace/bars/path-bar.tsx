import { ChevronRight, Map } from 'lucide-react'
import { useShallow } from 'zustand/react/shallow'
import { ancestors, type NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import styles from './path-bar.module.css'

/** The way from the whole map down to the branch in focus; each step goes there. */
export function PathBar() {
  const branch = useEditor(({ session }) => session.focusBranch)
  return branch === null ? null : <Path branch={branch} />
}

function Path({ branch }: { readonly branch: NodeId }) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const above = useEditor(useShallow(({ document }) => ancestors(document, branch).reverse()))
  return (
    <nav className={styles.path} aria-label={t('canvas.path.name')}>
      <ol>
        <li>
          <button
            type="button"
            className={styles.step}
            onClick={() => {
              execute(commands.leaveFocus)
              focusView()
            }}
          >
            <Map size={14} aria-hidden />
            {t('canvas.path.wholeMap')}
          </button>
        </li>
        {[...above, branch].map((id) => (
          <Step key={id} id={id} current={id === branch} />
        ))}
      </ol>
    </nav>
  )
}

function Step({ id, current }: { readonly id: NodeId; readonly current: boolean }) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const title = useEditor(({ document }) => document.node(id)?.title ?? '')
  return (
    <li>
      <ChevronRight size={14} aria-hidden />
      <button
        type="button"
        className={styles.step}
        aria-current={current ? 'location' : undefined}
        onClick={() => {
          execute(commands.focusBranch, { id })
          focusView()
        }}
      >
        <span dir="auto">{title === '' ? t('canvas.untitled') : title}</span>
      </button>
    </li>
  )
}
