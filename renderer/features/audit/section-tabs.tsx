import { memo, type ReactNode, useContext } from 'react';
import { Tab, TabList, TabListStateContext, Tabs } from 'react-aria-components';
import type { NotAsked } from '#shared/domain/audit/audit-scope';
import type { Rubric, RubricSection } from '#shared/domain/rubric/rubric';
import { KeyHint } from '../../components/key-hint';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import type { AuditData } from './use-audit-data';
import { answeredIn, askedIn } from './walk-criteria';
import './section-keys.css';

interface SectionTabsProps {
  readonly rubric: Rubric;
  /** Criteria that are not counted, and whose sections stand grey where there is nothing else in them. */
  readonly notAsked: NotAsked;
  /** How many criteria of each section are answered, in the rubric's order, with a space between: equal texts are equal. */
  readonly answered: string;
  readonly chosen: string;
  readonly onChoose: (sectionId: string) => void;
  /** What concerns the whole audit, at the end of the row. Must stay the same element, as `children` must. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

export const answeredBySection = ({ rubric, answers, notAsked }: Answered): string =>
  rubric.sections.map((section) => answeredIn(section, answers, notAsked)).join(' ');

type Answered = Pick<AuditData, 'rubric' | 'answers' | 'notAsked'>;

/**
 * The sections by letter, each with how much of it is answered. The panel of the chosen one is among the children. Drawn
 * again only when one of these changes: thirteen tabs cost more than all the rest that a rating changes.
 */
export const SectionTabs = memo(function SectionTabs(props: SectionTabsProps) {
  const { rubric, notAsked, answered, chosen, onChoose, aside, children } = props;
  const [beforeKey, nextKey] = [usePrintedKey('previous-section'), usePrintedKey('next-section')];
  const counts = answered.split(' ').map(Number);
  return (
    <Tabs className="section-tabs" selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))}>
      <div className="section-row">
        <KeyHint className="key-hint section-key" keys={beforeKey} />
        <TabList className="section-list" aria-label="Sections">
          {rubric.sections.map((section, index) => (
            <SectionTab
              key={section.id}
              section={section}
              answered={counts[index] ?? 0}
              total={askedIn(section, notAsked).length}
            />
          ))}
        </TabList>
        <KeyHint className="key-hint section-key" keys={nextKey} />
        <div className="section-aside">
          <ShownOnce>{aside}</ShownOnce>
        </div>
      </div>
      <ShownOnce>{children}</ShownOnce>
    </Tabs>
  );
});

/** Tabs draw what is in them twice, first unseen to learn which tabs there are; a plan's whole text need not join in. */
function ShownOnce({ children }: { readonly children: ReactNode }) {
  return useContext(TabListStateContext) === null ? null : children;
}

interface SectionTabProps {
  readonly section: RubricSection;
  readonly answered: number;
  /** Criteria of it that are asked. */
  readonly total: number;
}

function SectionTab({ section, answered, total }: SectionTabProps) {
  const how = total === 0 ? 'not asked' : `${answered} of ${total}`;
  return (
    <Tab
      id={section.id}
      className="section-tab"
      data-asked={total === 0 ? 'no' : undefined}
      aria-label={`${section.id} ${section.title}, ${how}`}
    >
      <span>{section.id}</span>
      <span className="section-bar">
        <span
          className="progress-fill"
          data-done={total > 0 && answered === total ? '' : undefined}
          style={{ inlineSize: total === 0 ? '0%' : `${(100 * answered) / total}%` }}
        />
      </span>
    </Tab>
  );
}
