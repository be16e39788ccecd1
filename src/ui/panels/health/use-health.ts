import { useMemo } from 'react'
import { healthReports, type DocumentReader, type HealthReport, type PlainDate } from '../../../domain'
import { commands } from '../../../editor'
import { useEditor, useExecute } from '../../hooks/editor'

/** The health metrics as they stand in the week of a Monday. */
export function useHealthReports(week: PlainDate): readonly HealthReport[] {
  const document = useEditor((state) => state.document)
  const revision = useEditor((state) => state.document.revision)
  return useMemo(() => ({ revision, reports: healthReports(document, week) }), [document, revision, week])
    .reports
}

/** Runs an operation on the health metrics; answers whether it was carried out. */
export function useChangeHealth() {
  const execute = useExecute()
  return <Args>(
    operation: (document: DocumentReader, args: Args) => ReturnType<HealthOperation>,
    args: Args,
    mergeKey?: string,
  ): boolean =>
    execute(commands.changeHealth, {
      operation: (document) => operation(document, args),
      ...(mergeKey !== undefined && { mergeKey }),
    })
}

type HealthOperation = Parameters<typeof commands.changeHealth.run>[1]['operation']
