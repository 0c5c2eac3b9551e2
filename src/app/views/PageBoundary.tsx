import { Component, type ReactNode } from 'react';
import { WordsContext } from '../language/useWords.ts';

interface BoundaryProps {
  readonly children: ReactNode;
}

/** What shows in place of the page, or of a part of it, when a view throws; Retry shows it again. */
export class PageBoundary extends Component<BoundaryProps, { readonly reason: string | undefined }> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state = { reason: undefined as string | undefined };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  private readonly retry = () => {
    this.setState({ reason: undefined });
  };

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    const say = this.context?.say;
    if (say === undefined) return null;
    return (
      <section className="broken" role="alert">
        <h2>{say.pageBroken}</h2>
        <p>{say.pageBrokenHelp}</p>
        <p>
          {say.reason}: <bdi className="code">{reason}</bdi>
        </p>
        <button type="button" className="button primary" onClick={this.retry}>
          {say.retry}
        </button>
      </section>
    );
  }
}
