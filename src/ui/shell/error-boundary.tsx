import { Component, type ReactNode } from 'react'
import { Failure } from './failure'

interface ErrorBoundaryProps {
  heading: string
  sentence: string
  /** What the person can do about it. */
  actions: ReactNode
  children: ReactNode
}

interface ErrorBoundaryState {
  readonly broken: boolean
}

/** Says a defect in a sentence instead of leaving an empty page; what was done is on disk or can be downloaded. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false }

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { broken: true }
  }

  override render() {
    const { heading, sentence, actions, children } = this.props
    if (!this.state.broken) return children
    return (
      <Failure heading={heading} sentence={sentence}>
        {actions}
      </Failure>
    )
  }
}
