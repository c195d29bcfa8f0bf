import { memo, type ReactNode } from 'react';
import { TabPanel, Tabs } from 'react-aria-components';
import { TabRow } from '../../components/tab-row';
import { AgreementPanel, AuditorsPanel, FiguresPanel, SeriesPanel, SplitPanel } from './compare-panels';
import { COMPARE_TABS, type CompareTab, type KeptDesk, type OnDesk, useDesk } from './desk';
import { SaidOfView } from './said-of-view';
import { SectionsHeat } from './sections/sections-of-view';

const TAB_WORDS: Readonly<Record<CompareTab, string>> = {
  series: 'Series',
  sections: 'Sections',
  split: 'Split',
  figures: 'Figures',
  agreement: 'Agreement',
  auditors: 'Auditors',
};

interface CompareTabsProps {
  readonly desk: KeptDesk;
  readonly onDesk: OnDesk;
  /** Stands at the end of the row of tabs. */
  readonly tools: ReactNode;
}

/**
 * The sentence with all that it is made from, one way of looking at it at a time: below the row of tabs, which keeps its
 * place however much there is to say. What stands in a tab takes it from the context.
 */
export const CompareTabs = memo(function CompareTabs({ desk, onDesk, tools }: CompareTabsProps) {
  return (
    <Tabs
      className="compare-tabs"
      selectedKey={useDesk(desk, ({ tab }) => tab)}
      onSelectionChange={(key) => {
        const tab = COMPARE_TABS.find((one) => one === key);
        if (tab !== undefined) onDesk((now) => ({ ...now, tab, opened: null }));
      }}
    >
      <div className="compare-tabbar">
        <TabRow label="Ways to look at it" ids={COMPARE_TABS} words={TAB_WORDS} />
        {tools}
      </div>
      <TabPanel id="series" className="compare-panel">
        <SaidOfView />
        <SeriesPanel />
      </TabPanel>
      <TabPanel id="sections" className="compare-panel">
        <SaidOfView />
        <SectionsHeat />
      </TabPanel>
      <TabPanel id="split" className="compare-panel">
        <SaidOfView />
        <SplitPanel />
      </TabPanel>
      <TabPanel id="figures" className="compare-panel">
        <SaidOfView />
        <FiguresPanel />
      </TabPanel>
      <TabPanel id="agreement" className="compare-panel">
        <AgreementPanel />
      </TabPanel>
      <TabPanel id="auditors" className="compare-panel">
        <AuditorsPanel />
      </TabPanel>
    </Tabs>
  );
});
