import { useShallow } from 'zustand/react/shallow'
import { presentMetric, type Metric, type NodeRecord } from '../../domain'
import { useEditor } from './editor'

/** The metric of a node as it stands today; null where nothing is measured. */
export function usePresentMetric(node: NodeRecord): Metric | null {
  return useEditor(useShallow(({ document, today }) => presentMetric(document, node, today)))
}
