import { memo, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';

export const BUILDER_TABS = ['scope', 'parts', 'words', 'file'] as const;
export type BuilderTab = (typeof BUILDER_TABS)[number];

/** The panels, by their tabs. */
interface BuilderTabsProps extends Readonly<Record<BuilderTab, ReactNode>> {
  readonly tab: BuilderTab;
  readonly onTab: (tab: BuilderTab) => void;
  /** How much is still to be written. */
  readonly open: number;
}

const LABELS: Readonly<Record<BuilderTab, string>> = {
  scope: 'Setup',
  parts: 'Parts',
  words: 'Words',
  file: 'Own Word file',
};

/** What is decided and written for a report, a group at a time. */
export const BuilderTabs = memo(function BuilderTabs({ tab, onTab, open, ...panels }: BuilderTabsProps) {
  return (
    <Tabs
      className="builder-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => {
        const chosen = BUILDER_TABS.find((one) => one === key);
        if (chosen !== undefined) onTab(chosen);
      }}
    >
      <TabList className="builder-tablist" aria-label="The report">
        {BUILDER_TABS.map((id) => (
          <Tab key={id} id={id} className="builder-tab">
            {LABELS[id]}
            {id === 'words' && open > 0 ? (
              <span className="builder-open">
                {open}
                <span className="visually-hidden"> still to write</span>
              </span>
            ) : null}
          </Tab>
        ))}
      </TabList>
      {BUILDER_TABS.map((id) => (
        <TabPanel key={id} id={id} className="report-choices">
          {panels[id]}
        </TabPanel>
      ))}
    </Tabs>
  );
});
