/** What does the reader see if the page itself breaks? A sentence, and that nothing they entered is lost. */
import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown in place of the page, in the reader's language. */
  readonly words: string;
  readonly children: ReactNode;
}

/** React asks for a class here; it is the only one. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main>
        <p className="notice error" role="alert">
          {this.props.words}
        </p>
      </main>
    );
  }
}
