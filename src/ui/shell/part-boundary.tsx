import { Component, type ReactNode } from 'react'
import { useI18n, usePorts } from '../hooks/ports'
import { MissingCode } from '../primitives/on-demand'

interface PartBoundaryProps {
  /** Takes back what asked for the part. */
  readonly onMissing?: () => void
  readonly children: ReactNode
}

/** Leaves out a part of the page whose code does not come, and says so with a way out; the rest of the page stays. */
export function PartBoundary({ onMissing, children }: PartBoundaryProps) {
  const { notices } = usePorts()
  const { t } = useI18n()
  const tell = (): void => {
    onMissing?.()
    const text = t('app.failure.partMissing')
    if (notices.store.getState().shown.some((notice) => notice.text === text)) return
    const reload = { label: t('app.failure.reload'), run: () => location.reload() }
    notices.show({ text, persistent: true, action: reload })
  }
  return <Boundary onCatch={tell}>{children}</Boundary>
}

interface BoundaryProps {
  readonly onCatch: () => void
  readonly children: ReactNode
}

interface BoundaryState {
  readonly error: Error | null
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof MissingCode) this.props.onCatch()
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    // A defect is for the boundary of the page.
    if (!(error instanceof MissingCode)) throw error
    return null
  }
}
