import type { DocumentReader } from '../../domain'
import { commands } from '../../editor'
import { useExecute } from '../hooks/editor'

type WeekOperation = Parameters<typeof commands.changeWeek.run>[1]['operation']

/** Runs an operation on what a week is for; answers whether it was carried out. */
export function useChangeWeek() {
  const execute = useExecute()
  return <Args>(
    operation: (document: DocumentReader, args: Args) => ReturnType<WeekOperation>,
    args: Args,
    mergeKey?: string,
  ): boolean =>
    execute(commands.changeWeek, {
      operation: (document) => operation(document, args),
      ...(mergeKey !== undefined && { mergeKey }),
    })
}
