import type { DocumentContent, DocumentRepository } from '../../../../src/domain'
import { bigObjective, idOf, keyResult, objective, okr } from '../../../support/builders'
import { documentId } from './contents'

export const id = documentId('map')
export const map = okr(
  bigObjective(
    'Learn to sail',
    objective('Own the basics', keyResult('Sail 40 hours')),
    objective('Find a crew'),
  ),
)
export const basics = idOf(map, 'Own the basics')
export const hours = idOf(map, 'Sail 40 hours')
export const crew = idOf(map, 'Find a crew')

/** What the disk has of the map. */
export async function onDisk(repository: DocumentRepository): Promise<DocumentContent> {
  const loaded = await repository.load(id)
  if (!loaded.ok) throw new Error(loaded.error.type)
  return loaded.value.content
}
