import { memo, type ReactNode, useContext } from 'react';
import { Tab, TabList, TabListStateContext, Tabs } from 'react-aria-components';
import type { Answer } from '#shared/domain/audit/answer';
import type { Rubric, RubricSection } from '#shared/domain/rubric/rubric';
import { KeyHint } from '../../components/key-hint';
import { usePrintedKey } from '../../keyboard/keyboard-map';
import { answeredIn } from './walk-criteria';
import './section-keys.css';

interface SectionTabsProps {
  readonly rubric: Rubric;
  /** How many criteria of each section are answered, in the rubric's order, with a space between: equal texts are equal. */
  readonly answered: string;
  readonly chosen: string;
  readonly onChoose: (sectionId: string) => void;
  /** What concerns the whole audit, at the end of the row. Must stay the same element, as `children` must. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

export const answeredBySection = (rubric: Rubric, answers: ReadonlyMap<string, Answer>): string =>
  rubric.sections.map((section) => answeredIn(section, answers)).join(' ');

/**
 * The sections by letter, each with how much of it is answered. The panel of the chosen one is among the children. Drawn
 * again only when one of these changes: thirteen tabs cost more than all the rest that a rating changes.
 */
export const SectionTabs = memo(function SectionTabs(props: SectionTabsProps) {
  const { rubric, answered, chosen, onChoose, aside, children } = props;
  const [beforeKey, nextKey] = [usePrintedKey('previous-section'), usePrintedKey('next-section')];
  const counts = answered.split(' ').map(Number);
  return (
    <Tabs className="section-tabs" selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))}>
      <div className="section-row">
        <KeyHint className="key-hint section-key" keys={beforeKey} />
        <TabList className="section-list" aria-label="Sections">
          {rubric.sections.map((section, index) => (
            <SectionTab key={section.id} section={section} answered={counts[index] ?? 0} />
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

function SectionTab({ section, answered }: { readonly section: RubricSection; readonly answered: number }) {
  const total = section.criteria.length;
  return (
    <Tab id={section.id} className="section-tab" aria-label={`${section.id} ${section.title}, ${answered} of ${total}`}>
      <span>{section.id}</span>
      <span className="section-bar">
        <span
          className="progress-fill"
          data-done={answered === total ? '' : undefined}
          style={{ inlineSize: `${(100 * answered) / total}%` }}
        />
      </span>
    </Tab>
  );
}
