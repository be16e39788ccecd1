// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { onDemand } from '../../../src/ui/primitives/on-demand'
import { ErrorBoundary } from '../../../src/ui/shell/error-boundary'

interface GreetingProps {
  readonly name: string
}

function Greeting({ name }: GreetingProps) {
  return <p>Welcome, {name}</p>
}

test('what is fetched on demand is drawn when it is there, and nothing stands in its place until then', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting))
  const Part = onDemand<GreetingProps>(load)
  expect(load).not.toHaveBeenCalled()
  const { container } = render(<Part name="Wei" />)
  expect(container.textContent).toBe('')
  expect(await screen.findByText('Welcome, Wei')).toBeDefined()
})

test('what was fetched beforehand is drawn at once, and is not fetched again', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting))
  const Part = onDemand<GreetingProps>(load)
  await Part.prepare()
  render(<Part name="Zoë" />)
  expect(screen.getByText('Welcome, Zoë')).toBeDefined()
  expect(load).toHaveBeenCalledTimes(1)
})

test('a failure shows where the part would stand, and the next one that is shown tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error('No network'))
  const Part = onDemand<GreetingProps>(load)
  const boundary = (
    <ErrorBoundary heading="Something broke" sentence="Try again" actions={null}>
      <Part name="Li" />
    </ErrorBoundary>
  )
  const failed = render(boundary)
  expect(await screen.findByText('Something broke')).toBeDefined()
  failed.unmount()
  render(boundary)
  expect(await screen.findByText('Welcome, Li')).toBeDefined()
})

test('a failure beforehand is not held against the part', async () => {
  const load = vi.fn(() => Promise.resolve(Greeting)).mockRejectedValueOnce(new Error('No network'))
  const Part = onDemand<GreetingProps>(load)
  await Part.prepare()
  render(<Part name="Ana" />)
  expect(await screen.findByText('Welcome, Ana')).toBeDefined()
})
