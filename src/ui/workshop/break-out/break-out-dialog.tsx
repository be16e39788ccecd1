import { Download } from 'lucide-react'
import { useMemo, useState } from 'react'
import { groupCopy, KINDS, LIMITS, mapRoots, type DocumentReader, type NodeId } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { useI18n, usePorts } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import { Dialog } from '../../primitives/dialog'
import { TextField } from '../../primitives/input/text-field'
import styles from './break-out.module.css'

/** Hands a branch to each group as a page of its own, and takes the pages back one after another. */
export function BreakOutDialog() {
  const { t } = useI18n()
  const editor = useEditorInstance()
  const branches = useBranches()
  return (
    <Dialog
      title={t('workshop.breakOut.title')}
      description={t('workshop.breakOut.explained')}
      closeLabel={t('dialogs.close')}
      onClose={() => editor.execute(commands.closeDialog)}
      footer={
        <Button onClick={() => editor.execute(commands.openMerge)}>{t('workshop.breakOut.bringBack')}</Button>
      }
    >
      {branches.length === 0 ? (
        <p>{t('workshop.breakOut.none')}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {branches.map((id, index) => (
            <BranchRow key={id} id={id} position={index + 1} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function BranchRow({ id, position }: { readonly id: NodeId; readonly position: number }) {
  const i18n = useI18n()
  const { t } = i18n
  const { files, notices } = usePorts()
  const { store } = useEditorInstance()
  const title = useEditor(({ document }) => document.node(id)?.title) || t('canvas.untitled')
  const [name, setName] = useState('')
  const [isHandedOut, setHandedOut] = useState(false)
  const group = name.trim() === '' ? t('workshop.breakOut.groupNumber', { position }) : name.trim()
  async function handOut(): Promise<void> {
    const isThere = await files.download('handOut', groupCopy(store.getState().document, id, group), i18n)
    if (isThere) setHandedOut(true)
    else notices.show({ text: t('io.failed.notLoaded') })
  }
  return (
    <li className={styles.row} aria-label={title}>
      <p className={styles.branch} dir="auto">
        {title}
      </p>
      <TextField
        label={t('workshop.breakOut.group', { title })}
        hideLabel
        maxLength={LIMITS.shortText}
        value={name}
        placeholder={t('workshop.breakOut.groupNumber', { position })}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button onClick={() => void handOut()}>
        <Download size={16} aria-hidden /> {t('workshop.breakOut.handOut')}
      </Button>
      <p role="status" className={styles.state}>
        {isHandedOut && t('workshop.breakOut.handedOut', { group })}
      </p>
    </li>
  )
}

/** What a group can work on: each branch right below a Big O. */
function useBranches(): readonly NodeId[] {
  const { store } = useEditorInstance()
  const revision = useEditor((state) => state.revision)
  return useMemo(
    () => ({ revision, branches: branchesOf(store.getState().document) }).branches,
    [store, revision],
  )
}

function branchesOf(document: DocumentReader): readonly NodeId[] {
  return mapRoots(document)
    .flatMap((root) => document.children(root))
    .filter((id) => KINDS[document.node(id)?.kind ?? 'idea'].progress === 'children')
}
