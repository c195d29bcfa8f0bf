import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Person } from '#shared/domain/audit/person';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { useCompare } from '../../db/use-compare';
import { AgreementTab } from './agreement/agreement-tab';
import { AuditorsTab } from './agreement/auditors-tab';
import { COMPARE_TABS, type CompareDesk, type CompareKept, type CompareTab, type OnDesk } from './desk';
import { SectionsSide } from './sections/sections-side';
import { useSectionsView } from './sections/use-sections-view';

const TAB_WORDS: Readonly<Record<CompareTab, string>> = {
  series: 'Series',
  sections: 'Sections',
  split: 'Split',
  figures: 'Figures',
  agreement: 'Agreement',
  auditors: 'Auditors',
};

interface CompareTabsProps {
  readonly person: Person;
  readonly desk: CompareDesk;
  readonly onDesk: OnDesk;
  readonly onOpen: (planId: string) => void;
  readonly model: CompareModel;
  readonly kept: CompareKept;
  /** Stands at the end of the row of tabs. */
  readonly tools: ReactNode;
}

/** All that the sentence is made from, one way of looking at it at a time. */
export function CompareTabs({ person, desk, onDesk, onOpen, kept, tools }: CompareTabsProps) {
  const version = desk.view.versions?.[0] ?? null;
  const sections = useCompare(useSectionsView(desk.view));
  return (
    <Tabs
      className="compare-tabs"
      selectedKey={desk.tab}
      onSelectionChange={(key) => {
        const tab = COMPARE_TABS.find((one) => one === key);
        if (tab !== undefined) onDesk((now) => ({ ...now, tab }));
      }}
    >
      <div className="compare-tabbar">
        <TabList className="compare-tablist" aria-label="Ways to look at it">
          {COMPARE_TABS.map((id) => (
            <Tab key={id} id={id} className="compare-tab">
              {TAB_WORDS[id]}
            </Tab>
          ))}
        </TabList>
        {tools}
      </div>
      <TabPanel id="series" className="compare-panel">
        <div className="compare-series">
          <div className="card" />
          <SectionsSide
            view={desk.view}
            model={sections.kind === 'ready' ? sections.model : null}
            onMeasure={(measure) => onDesk((now) => ({ ...now, view: { ...now.view, measure } }))}
          />
        </div>
      </TabPanel>
      <TabPanel id="agreement" className="compare-panel">
        <AgreementTab person={person} settings={kept.settings} version={version} onOpen={onOpen} />
      </TabPanel>
      <TabPanel id="auditors" className="compare-panel">
        <AuditorsTab person={person} settings={kept.settings} version={version} />
      </TabPanel>
    </Tabs>
  );
}
