import { useEffect, useMemo, useState } from 'react'
import type { NodeId, NodeRecord } from '../../../domain'
import { commands } from '../../../editor'
import { inChunks, onIdle } from '../../../lib'
import { createAlikeSearch, type AlikeTitles } from '../../../rules'
import { useEditor, useEditorInstance, useExecute } from '../../hooks/editor'
import { useI18n } from '../../hooks/ports'
import { Button } from '../../primitives/button/button'
import styles from './cluster.module.css'

type Pair = AlikeTitles<NodeRecord>

const keyOf = ({ first, second }: Pair) => `${first.id} ${first.title} ${second.id} ${second.title}`

/** Offers ideas that say the same for merging, one pair at a time. */
export function AlikeBar({ ids }: { readonly ids: readonly NodeId[] }) {
  const { t } = useI18n()
  const execute = useExecute()
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const pairs = useAlikePairs(ids).filter((pair) => !kept.has(keyOf(pair)))
  const [pair] = pairs
  if (pair === undefined) return null
  const { first, second } = pair
  return (
    <section className={styles.alike} aria-label={t('cluster.alike.region')}>
      <h3>
        {t('cluster.alike.question')}{' '}
        <small>{t('cluster.alike.place', { position: 1, count: pairs.length })}</small>
      </h3>
      <p dir="auto">{first.title}</p>
      <p dir="auto">{second.title}</p>
      <div className={styles.row}>
        <Button
          variant="primary"
          title={t('cluster.alike.explained')}
          onClick={() => execute(commands.mergeInto, { id: first.id, from: second.id })}
        >
          {t('cluster.alike.merge')}
        </Button>
        <Button onClick={() => setKept(new Set([...kept, keyOf(pair)]))}>{t('cluster.alike.keep')}</Button>
      </div>
    </section>
  )
}

/** The pairs of ideas that say the same, compared in idle time; those that are gone meanwhile are left out. */
function useAlikePairs(ids: readonly NodeId[]): readonly Pair[] {
  const { store } = useEditorInstance()
  const revision = useEditor((state) => state.revision)
  const [pairs, setPairs] = useState<readonly Pair[]>([])
  useEffect(() => {
    let isCurrent = true
    const compare = async () => {
      const { document } = store.getState()
      const found = await alikePairs(ids.flatMap((id) => document.node(id) ?? []))
      if (isCurrent) setPairs(found)
    }
    const cancel = onIdle(() => void compare())
    return () => {
      isCurrent = false
      cancel()
    }
  }, [store, ids, revision])
  return useMemo(() => {
    const { document } = store.getState()
    const isThere = ({ id, title }: NodeRecord) => document.node(id)?.title === title
    return { revision, pairs: pairs.filter(({ first, second }) => isThere(first) && isThere(second)) }.pairs
  }, [store, pairs, revision])
}

/** The most alike first; compared in pieces, so that the page can answer meanwhile. */
async function alikePairs(nodes: readonly NodeRecord[]): Promise<readonly Pair[]> {
  const search = createAlikeSearch<NodeRecord>()
  const pairs: Pair[] = []
  await inChunks(nodes, (node) => void pairs.push(...search.add(node)))
  return pairs.sort((a, b) => b.likeness - a.likeness)
}
