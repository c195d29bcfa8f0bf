import { type ReactNode, type Ref, type RefObject, useRef } from 'react';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { EmptyState } from '../../../components/states';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { WarningsStrip } from '../paper/warnings-strip';
import { scannedPages } from './page-of-text';
import type { PageHighlight, PageSelection, ShownPage } from './page-selection';
import { PagesPane } from './pages-pane';
import type { PagesHandle } from './pages-view';
import { ScannedLinks } from './scanned-links';
import { type PlanPlace, usePlanView } from './use-plan-view';
import { ViewSwitch } from './view-switch';

/** What the audit has to do with the pages: evidence on them, and what is selected. */
export interface PagesEvidence {
  /** A page to go to, which takes the view there; another object goes there again. */
  readonly shown?: ShownPage | null;
  readonly highlights?: readonly PageHighlight[];
  readonly onSelect?: (selection: PageSelection | null) => void;
  /** Attaches what is selected; without it nothing is selected by keys. */
  readonly onAttach?: () => void;
  readonly ref?: Ref<PagesHandle>;
}

interface TextOrPagesProps extends Omit<PlanPlace, 'shownPage'> {
  /** SHA-256 of the PDF. */
  readonly file: string;
  readonly planText: PlanText;
  readonly evidence: PagesEvidence;
  /** Set when the text, once it is there, is to be searched. */
  readonly findAsked: RefObject<boolean>;
  /** The text, for the view of that name. */
  readonly children: ReactNode;
}

/** A PDF in one of its two views: its pages as they look, or the text that was read out. */
export function TextOrPages({ file, planText, evidence, findAsked, children, ...place }: TextOrPagesProps) {
  const root = useRef<HTMLDivElement>(null);
  const { shown: shownPage = null, ...rest } = evidence;
  const viewKey = usePrintedKey('original-view');
  const { view, target, choose, showPage } = usePlanView(root, planText, { ...place, shownPage });
  useActionKeys({
    'original-view': (event) => {
      event.preventDefault();
      choose(view === 'pages' ? 'text' : 'pages');
    },
  });
  useActionKeys(
    {
      'mark-area': (event) => {
        event.preventDefault();
        announce(`Areas are marked on the pages: show them with ${spokenKeys(viewKey)} first.`);
      },
    },
    view === 'text' && rest.onAttach !== undefined,
  );
  const empty = planText.blocks.length === 0;
  useActionKeys(
    {
      'find-text': (event) => {
        event.preventDefault();
        if (empty) return announce('The pages are pictures: there are no words to find.');
        findAsked.current = true;
        choose('text');
      },
    },
    view === 'pages' || empty,
  );
  const lead = <ViewSwitch view={view} onChange={choose} />;
  // Where there is no text, what to know of the file stands over its pages.
  const notice = empty ? (
    <WarningsStrip warnings={planText.warnings} looseCount={0} readOnly onNextLoose={() => undefined} />
  ) : null;
  if (view === 'pages')
    return <PagesPane {...rest} file={file} title="Plan pages" lead={lead} notice={notice} shown={target} />;
  return (
    <div className="text-pane plan-view" ref={root}>
      <div className="pages-bar">
        {lead}
        {empty ? null : <ScannedLinks pages={scannedPages(planText)} onShow={showPage} />}
      </div>
      {notice}
      {empty ? <NoText onPages={() => choose('pages')} /> : children}
    </div>
  );
}

function NoText({ onPages }: { readonly onPages: () => void }) {
  const key = usePrintedKey('original-view');
  return (
    <section className="text-pane-state" aria-label="Plan text">
      <EmptyState
        title="This plan has no text to show"
        actions={
          <AppButton kind="primary" keys={key} onPress={onPages}>
            Show the pages
          </AppButton>
        }
      >
        <p>
          The file is a scan: its pages are pictures, and no words could be read out of them. It can be marked beside
          its pages; for searching and quoting, load the plan as it was typed as a new draft.
        </p>
      </EmptyState>
    </section>
  );
}
