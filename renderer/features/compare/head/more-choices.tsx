import { memo, useMemo } from 'react';
import type { CompareView } from '#shared/domain/compare/compare-view';
import type { CompareChoices } from '#shared/domain/compare/model/compare-model';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { ChoiceField } from '../../../components/choice-field';
import { RadioField } from '../../../components/radio-field';
import { SideSheet } from '../../../components/side-sheet';
import { plansWords } from '../plan-count';
import { FilterField } from './filter-field';
import type { OnView } from './on-view';
import { RangeFields } from './range-fields';
import { SpansFields } from './spans-fields';
import { CHART_WORDS, SAMPLING_WORDS } from './view-words';

interface MoreChoicesProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly view: CompareView;
  readonly choices: CompareChoices;
  readonly onView: OnView;
  readonly onReset: () => void;
}

/** Everything that is chosen seldom: which plans, which days, which chart. Each choice holds at once. */
export function MoreChoices({ isOpen, onClose, ...choices }: MoreChoicesProps) {
  return (
    <SideSheet title="More choices" isOpen={isOpen} onClose={onClose}>
      <Choices {...choices} />
    </SideSheet>
  );
}

/** Each part is drawn anew only with its own choice: a tick must answer at once, however many other boxes there are. */
function Choices({ view, choices, onView, onReset }: Omit<MoreChoicesProps, 'isOpen' | 'onClose'>) {
  return (
    <div className="more-choices">
      <Versions chosen={view.versions} versions={choices.versions} onView={onView} />
      <SamplingChoice sampling={view.sampling} samplings={choices.samplings} onView={onView} />
      <section className="more-part" aria-label="Only plans of">
        <h3>Only plans of</h3>
        {choices.fields.map((field) => (
          <FilterField
            key={field.field}
            field={field}
            filter={view.filters.find((filter) => filter.field === field.field)}
            onView={onView}
          />
        ))}
      </section>
      <Days range={view.range} onView={onView} />
      <Spans spans={view.spans} onView={onView} />
      <Mix weighBy={view.weighBy} fields={choices.fields} onView={onView} />
      <Charts chart={view.chart} onView={onView} />
      <div className="more-foot">
        <AppButton onPress={onReset}>All as usual</AppButton>
      </div>
    </div>
  );
}

interface Part {
  readonly onView: OnView;
}

interface VersionsProps extends Part, Pick<CompareChoices, 'versions'> {
  readonly chosen: CompareView['versions'];
}

const Versions = memo(function Versions({ chosen, versions, onView }: VersionsProps) {
  const toggle = (key: string, on: boolean) => {
    const rest = (chosen ?? []).filter((one) => one !== key);
    const next = on ? [...rest, key] : rest;
    onView({ versions: next.length === 0 ? null : next });
  };
  return (
    <section className="more-part" aria-label="Rubric versions">
      <h3>Rubric versions</h3>
      <p className="muted">
        Several are compared by the criteria that they have in common. With none chosen: the newest.
      </p>
      {versions.map(({ key, label, plans }) => (
        <CheckField key={key} isSelected={chosen?.includes(key) === true} onChange={(on) => toggle(key, on)}>
          {label} <span className="muted">({plansWords(plans)})</span>
        </CheckField>
      ))}
    </section>
  );
});

const MOST = { id: 'most', label: 'Whichever has most plans' };

interface SamplingChoiceProps extends Part, Pick<CompareView, 'sampling'>, Pick<CompareChoices, 'samplings'> {}

const SamplingChoice = memo(function SamplingChoice({ sampling: chosen, samplings, onView }: SamplingChoiceProps) {
  const choices = useMemo(
    () => [
      MOST,
      ...samplings.map(({ sampling, plans }) => ({
        id: sampling,
        label: `${SAMPLING_WORDS[sampling]} (${plansWords(plans)})`,
      })),
    ],
    [samplings],
  );
  return (
    <ChoiceField
      label="How plans came to be audited"
      choices={choices}
      value={chosen ?? MOST.id}
      onChange={(id) => onView({ sampling: samplings.find(({ sampling }) => sampling === id)?.sampling ?? null })}
    />
  );
});

const Days = memo(function Days({ range, onView }: Part & Pick<CompareView, 'range'>) {
  return (
    <section className="more-part" aria-label="Days">
      <h3>Days</h3>
      <p className="muted">Leave both empty for all days there are.</p>
      <RangeFields key={JSON.stringify(range)} range={range} onRange={(days) => onView({ range: days })} />
    </section>
  );
});

const Spans = memo(function Spans({ spans, onView }: Part & Pick<CompareView, 'spans'>) {
  return <SpansFields key={JSON.stringify(spans)} spans={spans} onSpans={(chosen) => onView({ spans: chosen })} />;
});

const NO_MIX = { id: 'none', label: 'Nothing: as they are' };

interface MixProps extends Part, Pick<CompareView, 'weighBy'>, Pick<CompareChoices, 'fields'> {}

const Mix = memo(function Mix({ weighBy, fields, onView }: MixProps) {
  const choices = useMemo(() => [NO_MIX, ...fields.map(({ field, label }) => ({ id: field, label }))], [fields]);
  return (
    <ChoiceField
      label="Weigh both to the same mix of"
      choices={choices}
      value={weighBy ?? NO_MIX.id}
      onChange={(id) => onView({ weighBy: fields.find(({ field }) => field === id)?.field ?? null })}
    />
  );
});

const CHARTS = (['auto', 'xmr', 'p', 'run'] as const).map((id) => ({ id, label: CHART_WORDS[id] }));

const Charts = memo(function Charts({ chart, onView }: Part & Pick<CompareView, 'chart'>) {
  return <RadioField label="Chart" choices={CHARTS} value={chart} onChange={(chosen) => onView({ chart: chosen })} />;
});
