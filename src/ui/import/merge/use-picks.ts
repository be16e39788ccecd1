import { useMemo, useState } from 'react'
import { compareFile, withNewParents, type FileMerge, type ImportPreview, type NodeId } from '../../../domain'
import { useEditor } from '../../hooks/editor'

/** What a file would change of the open map, and what of that a person has picked. */
export interface Picks {
  readonly merge: FileMerge
  /** Does the file say what it began with? */
  readonly hasBase: boolean
  readonly cards: ReadonlySet<NodeId>
  readonly settings: boolean
  readonly toggle: (id: NodeId) => void
  readonly toggleSettings: () => void
  readonly pickAll: (all: boolean) => void
}

/** What a person has said of single cards and of the settings of the map. */
type Said = ReadonlyMap<NodeId | 'settings', boolean>

const NOTHING_SAID: { readonly preview: ImportPreview | null; readonly said: Said } = {
  preview: null,
  said: new Map(),
}

/** At first all is picked but what both sides changed, and without a base what the file only lacks. Null without a file. */
export function usePicks(preview: ImportPreview | null): Picks | null {
  const document = useEditor((state) => state.document)
  const revision = useEditor((state) => state.revision)
  const [last, setLast] = useState(NOTHING_SAID)
  const said = last.preview === preview ? last.said : NOTHING_SAID.said
  const compared = useMemo(() => {
    if (preview === null) return null
    const { content, base = null } = preview
    return { revision, hasBase: base !== null, merge: compareFile(document, { content, base }) }
  }, [document, revision, preview])
  const cards = useMemo(() => {
    if (compared === null) return null
    const { merge, hasBase } = compared
    const isUsual = (id: NodeId): boolean =>
      !merge.conflicts.has(id) && (hasBase || merge.changes.get(id) !== 'deleted')
    const picked = [...merge.changes.keys()].filter((id) => said.get(id) ?? isUsual(id))
    return withNewParents(document, merge, new Set(picked))
  }, [document, compared, said])
  if (compared === null || cards === null) return null
  const { merge, hasBase } = compared
  const settings = merge.hasSettings && (said.get('settings') ?? hasBase)
  const say = (ids: readonly (NodeId | 'settings')[], isPicked: boolean): void =>
    setLast({ preview, said: new Map([...said, ...ids.map((id) => [id, isPicked] as const)]) })
  return {
    merge,
    hasBase,
    cards,
    settings,
    toggle: (id) => say([id], !cards.has(id)),
    toggleSettings: () => say(['settings'], !settings),
    pickAll: (all) => say([...merge.changes.keys(), 'settings'], all),
  }
}
