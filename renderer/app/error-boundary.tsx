import { Component, type ErrorInfo, type ReactNode } from 'react';
import { FatalPage } from './fatal-page';
import { technicalCode } from './technical-code';

interface ErrorBoundaryState {
  readonly code: string | null;
}

/** Turns a bug into a page that says the work is safe, instead of an empty window. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { code: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { code: technicalCode(error, '') };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    this.setState({ code: technicalCode(error, info.componentStack ?? '') });
  }

  override render(): ReactNode {
    if (this.state.code === null) return this.props.children;
    return <FatalPage title="Something in the app went wrong" code={this.state.code} />;
  }
}
