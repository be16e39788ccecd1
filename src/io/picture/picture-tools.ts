import type { DocumentContent } from '../../domain'

/** What a drawn picture needs to carry its map. */
export interface PictureTools {
  readonly svgMetadata: (json: string) => string
  readonly withMapInPng: (png: Uint8Array, json: string) => Uint8Array<ArrayBuffer>
  readonly writeJson: (content: DocumentContent) => string
  /** Packs the tiles of a picture, by their names. */
  readonly zipFiles: (files: Readonly<Record<string, Uint8Array>>) => Uint8Array<ArrayBuffer>
}

/** Fetches what puts a map into a picture. Rejects where the code does not come. */
export async function loadPictureTools(): Promise<PictureTools> {
  const [{ svgMetadata, withMapInPng }, { writeJson }, { zipFiles }] = await Promise.all([
    import('./carried-map'),
    import('../json/write-json'),
    import('../zip/zip'),
  ])
  return { svgMetadata, withMapInPng, writeJson, zipFiles }
}
