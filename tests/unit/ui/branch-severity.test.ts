import { expect, it } from 'vitest'
import { branchSeverities } from '../../../src/ui/map/overview/branch-severity'
import { bigObjective, keyResult, objective, okr, withMeta } from '../../support/builders'
import { createTestEditor } from '../../support/editor-harness'

/** A team below a department; five key results are one too many. */
function department(name: string, keyResults: number) {
  const wanted = Array.from({ length: keyResults }, (_, index) =>
    keyResult(`${name} answers ${index + 2} of 10 letters within a day`),
  )
  return objective(`Department ${name}`, objective(`Team ${name}`, ...wanted))
}

it('shows from far away in which departments the trouble is, and in no other', () => {
  const map = withMeta(
    okr(bigObjective('Big', department('North', 5), department('South', 3), department('West', 5))),
    { stage: 'brainstorm' },
  )
  const editor = createTestEditor(map)
  const severities = branchSeverities(editor.document(), editor.state().checks)
  const levelOf = (title: string) => severities.get(editor.id(title))
  expect(levelOf('Department North')).toBe('warn')
  expect(levelOf('Department West')).toBe('warn')
  expect(levelOf('Department South')).toBeUndefined()
  expect(levelOf('Team West')).toBe('warn')
  expect(levelOf('Big')).toBe('warn')
})
