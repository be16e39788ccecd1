import { expect, it } from 'vitest'
import { createLiveDocument } from '../../../src/domain'
import { parseSession } from '../../../src/editor/session/saved-session'
import { bigObjective, okr } from '../../support/builders'

const document = createLiveDocument(okr(bigObjective('Learn to sail')))
const camera = { x: 10, y: -20, zoom: 0.5 }

it('takes a saved camera as it was', () => {
  expect(parseSession({ camera }, document).camera).toEqual(camera)
})

it.each(
  ['x', 'y', 'zoom'].flatMap((field) =>
    [1e308, -1e308, 1e15, Number.NaN, Infinity, '1', null, undefined].map((value) => [field, value] as const),
  ),
)('leaves out a camera whose %s is %s', (field, value) => {
  expect(parseSession({ camera: { ...camera, [field]: value } }, document).camera).toBeNull()
})

it('leaves out a zoom that is none', () => {
  for (const zoom of [0, -1, 1e-300])
    expect(parseSession({ camera: { ...camera, zoom } }, document).camera).toBeNull()
})
