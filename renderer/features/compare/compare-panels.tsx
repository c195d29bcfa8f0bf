import { memo, useCallback, useMemo } from 'react';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { isOfPeople } from '#shared/domain/compare/export/may-export';
import type { GroupModel } from '#shared/domain/compare/model/compare-model';
import { plainText, type Sentence } from '#shared/domain/compare/sentence/sentence';
import { AppButton } from '../../components/app-button';
import { EmptyState } from '../../components/states';
import { AgreementTab } from './agreement/agreement-tab';
import { AuditorsTab } from './agreement/auditors-tab';
import type { OnBehind } from './chart/figure-ask';
import { SeriesChart } from './chart/series-chart';
import { SmallMultiples } from './chart/small-multiples';
import { type AgreementPlace, type OnDesk, useDesk } from './desk';
import { SPLIT_WORDS } from './head/view-words';
import { SectionsBeside } from './sections/sections-of-view';
import { useOpenFrom, useShown } from './shown';
import { type OnStartAction, sourceOfMeasure } from './start-action';
import { FiguresTable } from './tables/figures-table';

const useOnBehind = (onDesk: OnDesk): OnBehind =>
  useCallback((behind) => onDesk((now) => ({ ...now, behind, opened: null })), [onDesk]);

/** For the picture of the chart; empty where nothing is said. */
const plainWords = (sentence: Sentence | null): string =>
  sentence === null ? '' : plainText([...sentence.headline, { text: ' ' }, ...sentence.body]);

export function SeriesPanel() {
  const { model, kept, sentence, onDesk } = useShown();
  return (
    <div className="compare-series">
      <SeriesChart
        series={model.series}
        period={model.view.period}
        few={kept.settings.few}
        sentence={useMemo(() => plainWords(sentence), [sentence])}
        mayLeave={!isOfPeople(model.view)}
        onBehind={useOnBehind(onDesk)}
      />
      <SectionsBeside />
    </div>
  );
}

/** The ways to split that are asked for most. */
const SPLITS = ['section', 'team', 'need', 'type'] as const;

/** Only sections and criteria are what an action is for. */
function startOf(split: CompareView['split'], onStartAction: OnStartAction | undefined) {
  if (onStartAction === undefined || (split !== 'section' && split !== 'criterion')) return undefined;
  return ({ view: { measure } }: GroupModel) => {
    const source = measure === undefined ? null : sourceOfMeasure(measure);
    if (source !== null) onStartAction(source);
  };
}

export function SplitPanel() {
  const { model, kept, onDesk, onStartAction } = useShown();
  const choose = useCallback(
    (group: GroupModel) =>
      onDesk((now) => ({ ...now, tab: 'series', view: { ...now.view, ...group.view, split: null } })),
    [onDesk],
  );
  if (model.split !== null)
    return (
      <SmallMultiples
        split={model.split}
        period={model.view.period}
        few={kept.settings.few}
        onChoose={choose}
        onStart={startOf(model.view.split, onStartAction)}
      />
    );
  return (
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
  );
}

export function FiguresPanel() {
  const { model, onDesk } = useShown();
  return <FiguresTable model={model} onBehind={useOnBehind(onDesk)} />;
}

/** These have figures of their own: another filter of the view is nothing to them. */
const [Agreement, Auditors] = [memo(AgreementTab), memo(AuditorsTab)];

export function AgreementPanel() {
  const { person, kept, model, desk, onDesk } = useShown();
  const [newest = null] = model.used.versions;
  return (
    <Agreement
      person={person}
      settings={kept.settings}
      version={newest}
      place={useDesk(desk, ({ agreement }) => agreement)}
      onPlace={useCallback(
        (change: Partial<AgreementPlace>) => onDesk((now) => ({ ...now, agreement: { ...now.agreement, ...change } })),
        [onDesk],
      )}
      opened={useDesk(desk, ({ opened }) => opened)}
      onOpen={useOpenFrom()}
    />
  );
}

export function AuditorsPanel() {
  const { person } = useShown();
  return <Auditors person={person} />;
}
