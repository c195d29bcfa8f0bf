import { type ReactNode, useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Person } from '#shared/domain/audit/person';
import { exportable } from '#shared/domain/compare/export/may-export';
import type { CompareModel, GroupModel } from '#shared/domain/compare/model/compare-model';
import { AppButton } from '../../components/app-button';
import { EmptyState, LoadingState } from '../../components/states';
import { useAuditsBehind, useCompare } from '../../db/use-compare';
import { AgreementTab } from './agreement/agreement-tab';
import { AuditorsTab } from './agreement/auditors-tab';
import type { FigureAsk } from './chart/figure-ask';
import { SeriesChart } from './chart/series-chart';
import { SmallMultiples } from './chart/small-multiples';
import { COMPARE_TABS, type CompareDesk, type CompareKept, type CompareTab, type OnDesk } from './desk';
import { SPLIT_WORDS } from './head/view-words';
import { NotMade } from './not-made';
import { SectionsSide } from './sections/sections-side';
import { useSectionsView } from './sections/use-sections-view';
import { AuditsBehind } from './tables/audits-behind';
import { FiguresTable } from './tables/figures-table';
import { HeatTable } from './tables/heat-table';

const TAB_WORDS: Readonly<Record<CompareTab, string>> = {
  series: 'Series',
  sections: 'Sections',
  split: 'Split',
  figures: 'Figures',
  agreement: 'Agreement',
  auditors: 'Auditors',
};

/** The ways to split that are asked for most. */
const SPLITS = ['section', 'team', 'need', 'type'] as const;

interface CompareTabsProps {
  readonly person: Person;
  readonly desk: CompareDesk;
  readonly onDesk: OnDesk;
  readonly onOpen: (planId: string) => void;
  readonly model: CompareModel;
  readonly kept: CompareKept;
  /** The sentence in plain words, for the picture of the chart. */
  readonly sentence: string;
  /** Stands at the end of the row of tabs. */
  readonly tools: ReactNode;
}

/** All that the sentence is made from, one way of looking at it at a time. */
export function CompareTabs({ person, desk, onDesk, onOpen, model, kept, sentence, tools }: CompareTabsProps) {
  const { few } = kept.settings;
  const { period } = model.view;
  const [newest = null] = model.used.versions;
  const onBehind = (behind: FigureAsk) => onDesk((now) => ({ ...now, behind }));
  const choose = (group: GroupModel) =>
    onDesk((now) => ({ ...now, tab: 'series', view: { ...now.view, ...group.view, split: null } }));
  return (
    <>
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
            <SeriesChart
              series={model.series}
              period={period}
              few={few}
              sentence={sentence}
              mayLeave={exportable(model).rows !== null}
              onBehind={onBehind}
            />
            <SectionsBeside desk={desk} onDesk={onDesk} />
          </div>
        </TabPanel>
        <TabPanel id="sections" className="compare-panel">
          <SectionsHeat desk={desk} onDesk={onDesk} few={few} />
        </TabPanel>
        <TabPanel id="split" className="compare-panel">
          {model.split === null ? (
            <EmptyState
              title="Not split yet"
              actions={SPLITS.map((split) => (
                <AppButton key={split} onPress={() => onDesk((now) => ({ ...now, view: { ...now.view, split } }))}>
                  By {SPLIT_WORDS[split].toLowerCase()}
                </AppButton>
              ))}
            >
              <p>One small chart for each part, all on one scale. More ways to split stand under “Split”, above.</p>
            </EmptyState>
          ) : (
            <SmallMultiples split={model.split} period={period} few={few} onChoose={choose} />
          )}
        </TabPanel>
        <TabPanel id="figures" className="compare-panel">
          <FiguresTable model={model} few={few} onBehind={onBehind} />
        </TabPanel>
        <TabPanel id="agreement" className="compare-panel">
          <AgreementTab person={person} settings={kept.settings} version={newest} onOpen={onOpen} />
        </TabPanel>
        <TabPanel id="auditors" className="compare-panel">
          <AuditorsTab person={person} settings={kept.settings} version={newest} />
        </TabPanel>
      </Tabs>
      {/* Tabs draw what is in them twice, once to count it: a sheet in there would open twice. */}
      <Behind desk={desk} onDesk={onDesk} onOpen={onOpen} />
    </>
  );
}

type DeskProps = Pick<CompareTabsProps, 'desk' | 'onDesk'>;

function SectionsBeside({ desk, onDesk }: DeskProps) {
  const sections = useCompare(useSectionsView(desk.view));
  if (sections.kind === 'failed') return <SectionsNotMade message={sections.message} again={sections.again} />;
  return (
    <SectionsSide
      view={desk.view}
      model={sections.kind === 'ready' ? sections.model : null}
      onMeasure={(measure) => onDesk((now) => ({ ...now, view: { ...now.view, measure } }))}
    />
  );
}

const SectionsNotMade = (failed: { readonly message: string; readonly again: () => void }) => (
  <NotMade title="The figures of the sections could not be made" {...failed} />
);

/** Periods are those of the sections' own model, whatever the measure that is shown. */
function SectionsHeat({ desk, onDesk, few }: DeskProps & { readonly few: number }) {
  const sections = useCompare(useSectionsView(desk.view));
  if (sections.kind === 'failed') return <SectionsNotMade message={sections.message} again={sections.again} />;
  if (sections.kind === 'loading' || sections.model.split === null)
    return <LoadingState title="Working out the figures of the sections" />;
  const { split, view } = sections.model;
  return (
    <HeatTable
      split={split}
      period={view.period}
      few={few}
      onBehind={({ group, ...ask }) => {
        const measure = split.groups.find(({ value }) => value === group?.value)?.view.measure;
        // The list is of that section, so that what each audit brings is the section's own; the series stays.
        onDesk((now) => ({ ...now, behind: { ...ask, measure } }));
      }}
    />
  );
}

function Behind({ desk, onDesk, onOpen }: DeskProps & Pick<CompareTabsProps, 'onOpen'>) {
  const { behind, view } = desk;
  const asked = useMemo(
    () =>
      behind === null
        ? null
        : { view: { ...view, measure: behind.measure ?? view.measure }, range: behind.range, group: behind.group },
    [behind, view],
  );
  return (
    <AuditsBehind
      ask={behind}
      state={useAuditsBehind(asked)}
      onOpen={onOpen}
      onClose={() => onDesk((now) => ({ ...now, behind: null }))}
    />
  );
}
