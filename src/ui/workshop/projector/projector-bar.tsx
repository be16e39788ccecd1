import { ChevronLeft, ChevronRight, MonitorOff, MousePointer2, Pin, X } from 'lucide-react'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { IconButton } from '../../primitives/button/icon-button'
import { keyLabel } from '../../primitives/key-label'
import { useSlideName } from '../present/slide-page'
import type { Slide } from '../present/slides'
import styles from './projector-bar.module.css'
import { useProjection, type Projection } from './use-projection'

/** What the window for the projector shows, and what the facilitator does with it. */
export function ProjectorBar() {
  const { t } = useI18n()
  const execute = useExecute()
  const projection = useProjection()
  const { slide, follower } = projection
  return (
    <section className={styles.bar} aria-label={t('workshop.projector.region')} data-region>
      <p className={styles.shown} role="status">
        {follower === 'gone' ? t('workshop.projector.gone') : slide && <Shown slide={slide} />}
      </p>
      <div className={styles.buttons}>
        {follower === 'gone' ? (
          <Button onClick={() => execute(commands.openProjector)}>{t('workshop.projector.again')}</Button>
        ) : (
          <Tools {...projection} />
        )}
        <IconButton
          label={t('workshop.projector.end')}
          icon={X}
          onClick={() => execute(commands.endProjection)}
        />
      </div>
    </section>
  )
}

function Shown({ slide }: { readonly slide: Slide }) {
  const { t } = useI18n()
  const isBlank = useEditor(({ ephemeral }) => ephemeral.isBlank)
  const name = useSlideName(slide)
  return isBlank ? t('workshop.projector.blank') : t('workshop.projector.shown', { name })
}

function Tools({ turn, isFirst, isLast, isHeld, setHeld, hasPointer, setPointer }: Projection) {
  const { t } = useI18n()
  const execute = useExecute()
  const isBlank = useEditor(({ ephemeral }) => ephemeral.isBlank)
  const [blankKey] = commands.blankScreen.keybindings
  return (
    <>
      <IconButton
        label={t('workshop.present.back')}
        icon={ChevronLeft}
        disabled={isFirst}
        onClick={() => turn(-1)}
      />
      <IconButton
        label={t('workshop.present.next')}
        icon={ChevronRight}
        disabled={isLast}
        onClick={() => turn(1)}
      />
      <IconButton
        label={t('workshop.projector.hold')}
        icon={Pin}
        aria-pressed={isHeld}
        onClick={() => setHeld(!isHeld)}
      />
      <IconButton
        label={t('workshop.projector.pointer')}
        icon={MousePointer2}
        aria-pressed={hasPointer}
        onClick={() => setPointer(!hasPointer)}
      />
      <IconButton
        label={t('workshop.present.blank')}
        shortcut={blankKey && keyLabel(blankKey.key)}
        icon={MonitorOff}
        aria-pressed={isBlank}
        onClick={() => execute(commands.blankScreen)}
      />
    </>
  )
}
