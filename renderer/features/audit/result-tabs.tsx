import { useCallback, useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { KeyHint } from '../../components/key-hint';
import { useMedia } from '../../components/use-media';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { useActionKeys } from '../../keyboard/use-action-keys';
import { AnswersBeside, type CurrentCriterion } from './answers-beside';
import { PlanNoteShown } from './plan-note-shown';
import { PlanTextPane } from './plan-text-pane';
import { ResultAnswers } from './result-answers';
import { ShownEvidenceContext } from './result-evidence';
import { ResultFigures } from './result-figures';
import { ThreadShown } from './thread/thread-shown';
import type { AuditData } from './use-audit-data';
import { useReadPlan } from './use-read-plan';
import { useResultEvidence } from './use-result-evidence';
import { EarlierShown } from './version/earlier-shown';
import './result-text.css';

/** The whole plan: no section of the text is gone to. */
const NOWHERE = { section: 'X', turn: 0 };

/** Where there is room for the answers beside the text. */
const WIDE = '(min-width: 901px)';

interface ResultTabsProps {
  readonly data: AuditData;
  /** Begins with the answers beside the text, where there is room for that. */
  readonly besideText?: boolean;
}

/** The result, if there is one yet, with its answers, or the text they are about: nothing in it can be changed here. */
export function ResultTabs({ data, besideText = false }: ResultTabsProps) {
  const { plan, draft, audit, rubric, notAsked, answers } = data;
  const isOpen = data.audit.state === 'draft';
  const wide = useMedia(WIDE);
  const [view, setView] = useState(besideText && wide ? 'text' : 'result');
  const [place, setPlace] = useState(NOWHERE);
  const [current, setCurrent] = useState<CurrentCriterion | null>(null);
  const textTab = useRef<HTMLDivElement>(null);
  const text = useReadPlan(plan, draft);
  const evidence = useResultEvidence(text, audit.id, (criterionId) => {
    setCurrent({ criterionId });
    setView('text');
    requestAnimationFrame(() => textTab.current?.focus());
  });
  const { leave } = evidence;
  const goTo = useCallback(
    (section: string) => {
      leave();
      setCurrent(null);
      setPlace(({ turn }) => ({ section, turn: turn + 1 }));
    },
    [leave],
  );
  const read = useCallback(
    (section: string, criterionId: string) => {
      goTo(section);
      setCurrent({ criterionId });
      setView('text');
      // What was pressed goes with the answers; from the tab, the next stop is the text.
      requestAnimationFrame(() => textTab.current?.focus());
    },
    [goTo],
  );
  const textKey = usePrintedKey('to-text');
  const resultTab = useRef<HTMLDivElement>(null);
  useActionKeys({
    'to-text': (event) => {
      event.preventDefault();
      const isText = view === 'text';
      setView(isText ? 'result' : 'text');
      (isText ? resultTab : textTab).current?.focus();
    },
  });
  return (
    <ShownEvidenceContext value={evidence.shown}>
      <Tabs
        className="result-tabs"
        data-view={view}
        selectedKey={view}
        onSelectionChange={(key) => setView(String(key))}
      >
        <TabList className="result-tablist" aria-label={isOpen ? 'Answers or text' : 'Result or text'}>
          <Tab id="result" className="result-tab" ref={resultTab}>
            {isOpen ? 'Answers so far' : 'Result'}
          </Tab>
          <Tab id="text" className="result-tab" ref={textTab}>
            Plan text <KeyHint keys={textKey} />
          </Tab>
        </TabList>
        <TabPanel id="result" className="result-body">
          {isOpen ? null : <ResultFigures data={data} />}
          <PlanNoteShown auditId={audit.id} />
          <ThreadShown auditId={audit.id} read={text} />
          <ResultAnswers rubric={rubric} notAsked={notAsked} answers={answers} onRead={read} />
          <EarlierShown data={data} />
        </TabPanel>
        <TabPanel id="text" className="result-text">
          {wide ? (
            <AnswersBeside rubric={rubric} notAsked={notAsked} answers={answers} current={current} onRead={goTo} />
          ) : null}
          <PlanTextPane
            draft={draft}
            read={text}
            section={place.section}
            turn={place.turn}
            marks={evidence.marks}
            shown={evidence.place}
            evidence={evidence.onPages}
          />
        </TabPanel>
      </Tabs>
    </ShownEvidenceContext>
  );
}
