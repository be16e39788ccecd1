import { useState } from 'react'
import { contentOf } from '../../../domain'
import { commands } from '../../../editor'
import { useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import { Segmented } from '../../primitives/input/segmented'
import { copyPicture } from '../copy-picture'
import { pngTiles } from '../tiles'
import { useDrawnMap } from '../use-drawn-map'
import styles from './picture-dialog.module.css'

/** Pixels for one px of the map. */
const SCALES = [1, 2, 3, 4] as const
type Scale = (typeof SCALES)[number]

/** A picture in pixels: how sharp, and where to. */
export function PictureDialog() {
  const editor = useEditorInstance()
  const execute = useExecute()
  const ports = usePorts()
  const { t, number } = ports.i18n
  const [content] = useState(() => contentOf(editor.store.getState().document))
  const drawn = useDrawnMap(content, 'screen')
  const [scale, setScale] = useState<Scale>(2)
  const size = drawn.type === 'drawn' ? drawn.picture : null
  const tiles = size === null ? 0 : pngTiles(size, scale).length
  const close = (): void => void execute(commands.closeDialog)
  const save = async (): Promise<void> => {
    close()
    const { files, notices, i18n } = ports
    if (!(await files.download('png', content, i18n, scale))) notices.show({ text: t('io.failed.notLoaded') })
  }
  return (
    <Dialog
      title={t('dialogs.picture.title')}
      size="small"
      onClose={close}
      footer={
        <>
          <Button variant="quiet" onClick={close}>
            {t('dialogs.picture.cancel')}
          </Button>
          <Button
            disabled={tiles !== 1}
            onClick={() => {
              close()
              void copyPicture(ports, content, scale)
            }}
          >
            {t('dialogs.picture.copy')}
          </Button>
          <Button variant="primary" disabled={tiles === 0} onClick={() => void save()}>
            {t('dialogs.picture.save')}
          </Button>
        </>
      }
    >
      <Sharpness scale={scale} onChange={setScale} />
      <p className={styles.outcome} role="status">
        {drawn.type === 'failed' && t('io.failed.notLoaded')}
        {size &&
          t('dialogs.picture.size', {
            tiles,
            width: number(size.width * scale, 0),
            height: number(size.height * scale, 0),
          })}
      </p>
    </Dialog>
  )
}

interface SharpnessProps {
  readonly scale: Scale
  readonly onChange: (scale: Scale) => void
}

function Sharpness({ scale, onChange }: SharpnessProps) {
  const { t } = useI18n()
  return (
    <div className={styles.choice}>
      <span aria-hidden>{t('dialogs.picture.scale')}</span>
      <Segmented
        label={t('dialogs.picture.scale')}
        value={scale}
        segments={SCALES.map((value) => ({ value, label: `${value}×` }))}
        onChange={onChange}
      />
    </div>
  )
}
