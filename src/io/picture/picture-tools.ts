import type { DocumentContent } from '../../domain'

/** What a drawn picture needs to carry its map. */
export interface PictureTools {
  readonly svgMetadata: (json: string) => string
  readonly withMapInPng: (png: Uint8Array, json: string) => Uint8Array<ArrayBuffer>
  readonly writeJson: (content: DocumentContent) => string
}

/** Fetches what puts a map into a picture. Rejects where the code does not come. */
export async function loadPictureTools(): Promise<PictureTools> {
  const [{ svgMetadata, withMapInPng }, { writeJson }] = await Promise.all([
    import('./carried-map'),
    import('../json/write-json'),
  ])
  return { svgMetadata, withMapInPng, writeJson }
}
