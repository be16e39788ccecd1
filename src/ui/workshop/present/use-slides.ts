import { useState } from 'react'
import { useEditor, useEditorInstance } from '../../hooks/editor'
import { slidesOf, type Slide } from './slides'

/** The slides of the map as it is now. */
export function useSlides(): readonly Slide[] {
  const { store } = useEditorInstance()
  const revision = useEditor((state) => state.revision)
  const [known, setKnown] = useState(() => ({ revision, slides: slidesOf(store.getState().document) }))
  if (known.revision === revision) return known.slides
  const slides = slidesOf(store.getState().document)
  setKnown({ revision, slides })
  return slides
}
