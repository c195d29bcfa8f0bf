import type { ReactNode } from 'react';
import { Tab, TabList, Tabs } from 'react-aria-components';
import type { Answer } from '#shared/domain/audit/answer';
import type { Rubric, RubricSection } from '#shared/domain/rubric/rubric';
import { answeredIn } from './walk-criteria';

interface SectionTabsProps {
  readonly rubric: Rubric;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly chosen: string;
  readonly onChoose: (sectionId: string) => void;
  /** What concerns the whole audit, at the end of the row. */
  readonly aside: ReactNode;
  readonly children: ReactNode;
}

/** The sections by letter, each with how much of it is answered. The panel of the chosen one is among the children. */
export function SectionTabs({ rubric, answers, chosen, onChoose, aside, children }: SectionTabsProps) {
  return (
    <Tabs className="section-tabs" selectedKey={chosen} onSelectionChange={(key) => onChoose(String(key))}>
      <div className="section-row">
        <TabList className="section-list" aria-label="Sections">
          {rubric.sections.map((section) => (
            <SectionTab key={section.id} section={section} answered={answeredIn(section, answers)} />
          ))}
        </TabList>
        <div className="section-aside">{aside}</div>
      </div>
      {children}
    </Tabs>
  );
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
