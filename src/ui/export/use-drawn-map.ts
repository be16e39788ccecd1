import { useEffect, useState } from 'react'
import type { DocumentContent } from '../../domain'
import { usePorts, type Picture, type PictureOptions } from '../hooks/ports'

export type DrawnMap =
  | { readonly type: 'drawing' }
  | { readonly type: 'failed' }
  | { readonly type: 'drawn'; readonly picture: Picture }

/** The map as a picture, once it is drawn; it fails where the code does not come. */
export function useDrawnMap(content: DocumentContent, colours: PictureOptions['colours']): DrawnMap {
  const { files, i18n } = usePorts()
  const [drawn, setDrawn] = useState<DrawnMap>({ type: 'drawing' })
  useEffect(() => {
    let isWanted = true
    const settle = (next: DrawnMap): void => {
      if (isWanted) setDrawn(next)
    }
    files.drawPicture(content, i18n, colours && { colours }).then(
      (picture) => settle({ type: 'drawn', picture }),
      () => settle({ type: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [files, i18n, content, colours])
  return drawn
}
