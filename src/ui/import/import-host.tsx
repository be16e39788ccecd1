import { useEffect, useMemo, useRef, useState, type ChangeEvent, type ReactNode } from 'react'
import type { Cycle, ImportPreview } from '../../domain'
import { onIdle } from '../../lib'
import { ImportsContext, type Imports } from '../hooks/imports'
import { useI18n, usePorts, type FileSource } from '../hooks/ports'
import { onDemand } from '../primitives/on-demand'
import { openNewMapOrNotify } from './open-new-map-or-notify'
import type { AddUnder } from './import-preview-dialog'
import styles from './import-host.module.css'
import { useFileDrop } from './use-file-drop'
import { useForeignPaste } from './use-foreign-paste'
import { useSharedLink } from './use-shared-link'

const ImportPreviewDialog = onDemand(
  async () => (await import('./import-preview-dialog')).ImportPreviewDialog,
)

/** A file or a text on its way in. */
interface Offer extends FileSource {
  /** Text from the clipboard or to be written, not a file. */
  readonly editable: boolean
}

interface ImportHostProps {
  /** Null while no map is open; `pasted` is text from the clipboard, not a file. */
  addToMap: ((preview: ImportPreview, pasted: boolean) => void) | null
  /** The selected card, and what adds below it; null while none is selected. */
  addUnder: AddUnder | null
  /** Of the open map. */
  cycle?: Cycle | null
  children: ReactNode
}

/** Takes files by chooser and by drop, and text by paste; all of it is shown before anything is taken. */
export function ImportHost({ addToMap, addUnder, cycle = null, children }: ImportHostProps) {
  const ports = usePorts()
  const { t } = useI18n()
  const input = useRef<HTMLInputElement>(null)
  const [offer, setOffer] = useState<Offer | null>(null)
  const openFile = (file: File) => setOffer({ name: file.name, data: file, editable: false })
  const dragging = useFileDrop(openFile)
  const imports = useMemo<Imports>(
    () => ({
      chooseFile: () => input.current?.click(),
      pasteOutline: () => setOffer({ name: '', data: '', editable: true }),
      offerText: (text) => setOffer({ name: '', data: text, editable: true }),
    }),
    [],
  )

  useForeignPaste(imports.offerText)
  useSharedLink((text) => setOffer({ name: t('app.share.name'), data: text, editable: false }))
  usePreparedImport()

  function choose(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0]
    if (file !== undefined) openFile(file)
    event.currentTarget.value = ''
  }

  return (
    <ImportsContext value={imports}>
      {children}
      <input
        ref={input}
        id="import-file"
        type="file"
        hidden
        tabIndex={-1}
        aria-label={t('start.openFile')}
        onChange={choose}
      />
      {dragging && <div className={styles.drop}>{t('app.drop.hint')}</div>}
      {offer !== null && (
        <ImportPreviewDialog
          {...offer}
          importAsNew={({ content }) => void openNewMapOrNotify(ports, content)}
          addToMap={addToMap && ((preview) => addToMap(preview, offer.editable))}
          addUnder={addUnder}
          cycle={cycle}
          close={() => setOffer(null)}
        />
      )}
    </ImportsContext>
  )
}

/** Fetches beforehand what shows foreign text, so that a file is previewed as soon as it is read. */
function usePreparedImport() {
  const { files } = usePorts()
  useEffect(
    () =>
      onIdle(() => {
        void ImportPreviewDialog.prepare()
        void files.prepare()
      }),
    [files],
  )
}
