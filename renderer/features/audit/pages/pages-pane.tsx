import type { ReactNode, Ref } from 'react';
import { LoadingState, ProblemState } from '../../../components/states';
import type { PageHighlight, PageSelection, ShownPage } from './page-selection';
import { type PagesHandle, PagesView } from './pages-view';
import { usePageSource } from './use-page-source';
import './pages.css';
import './page-sheet.css';

interface PagesPaneProps {
  /** SHA-256 of the PDF as it is stored. */
  readonly file: string;
  readonly title: string;
  /** Stands at the beginning of the bar over the pages. */
  readonly lead?: ReactNode;
  /** Stands between the bar and the pages. */
  readonly notice?: ReactNode;
  readonly shown?: ShownPage | null;
  /** Evidence: its words are painted, its area framed. */
  readonly highlights?: readonly PageHighlight[];
  /** Told each time that what is selected changes, null where nothing is. */
  readonly onSelect?: (selection: PageSelection | null) => void;
  /** Attaches what is selected; without it nothing is selected by keys. */
  readonly onAttach?: () => void;
  readonly ref?: Ref<PagesHandle>;
}

const NONE: readonly PageHighlight[] = [];

/** A PDF as its pages look, drawn in a worker while they are near the view, with words that can be selected. */
export function PagesPane(props: PagesPaneProps) {
  const { file, title, lead, notice, shown = null, highlights = NONE, onSelect, onAttach, ref } = props;
  const state = usePageSource(file);
  if (state.kind === 'ready')
    return (
      <PagesView
        key={file}
        source={state.source}
        frames={state.frames}
        title={title}
        lead={lead}
        notice={notice}
        shown={shown}
        highlights={highlights}
        onSelect={onSelect}
        canChoose={onAttach !== undefined}
        ref={ref}
      />
    );
  return (
    <div className="text-pane pages-pane">
      <div className="pages-bar">{lead}</div>
      <div className="text-pane-state">
        {state.kind === 'loading' ? (
          <LoadingState title="Opening the pages" />
        ) : (
          <ProblemState title="The pages cannot be shown">
            <p>{state.message}</p>
          </ProblemState>
        )}
      </div>
    </div>
  );
}
