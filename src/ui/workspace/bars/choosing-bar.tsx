import { chosenFor, commands, type Choosing } from '../../../editor'
import { useEditor, useExecute, useFocusView } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import styles from './choosing-bar.module.css'

/** Says what is being chosen, and leaves it without a keyboard too. */
export function ChoosingBar() {
  const choosing = useEditor(({ ephemeral }) => ephemeral.choosing)
  return choosing && <OpenBar choosing={choosing} />
}

function OpenBar({ choosing }: { readonly choosing: Choosing }) {
  const execute = useExecute()
  const focusView = useFocusView()
  const { t } = useI18n()
  const ids = chosenFor(choosing)
  const [first] = ids
  const named = useEditor(({ document }) => (first === undefined ? '' : document.node(first)?.title))
  return (
    <div role="group" aria-label={t('canvas.choosing.name')} className={styles.bar}>
      <p>
        {t(`canvas.choosing.${choosing.type}`, { title: named || t('canvas.untitled'), count: ids.length })}
      </p>
      <Button
        onClick={() => {
          execute(commands.cancelChoosing)
          focusView()
        }}
      >
        {t(choosing.type === 'several' ? 'canvas.choosing.done' : 'canvas.choosing.cancel')}
      </Button>
    </div>
  )
}
