import type { CompareFilter, CompareView, SplitField } from '#shared/domain/compare/compare-view';
import type { CompareChoices, FieldChoice } from '#shared/domain/compare/model/compare-model';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { ChoiceField } from '../../../components/choice-field';
import { RadioField } from '../../../components/radio-field';
import { SideSheet } from '../../../components/side-sheet';
import { plansWords } from '../plan-count';
import { RangeFields } from './range-fields';
import { SpansFields } from './spans-fields';
import { CHART_WORDS, SAMPLING_WORDS, SPLIT_WORDS } from './view-words';

interface MoreChoicesProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly view: CompareView;
  readonly choices: CompareChoices;
  readonly onView: (view: CompareView) => void;
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

type Part = Omit<MoreChoicesProps, 'isOpen' | 'onClose'>;

function Choices({ view, choices, onView, onReset }: Part) {
  return (
    <div className="more-choices">
      <Versions view={view} choices={choices} onView={onView} />
      <SamplingChoice view={view} choices={choices} onView={onView} />
      <section className="more-part" aria-label="Only plans of">
        <h3>Only plans of</h3>
        {choices.fields.map((field) => (
          <FilterField key={field.field} field={field} view={view} onView={onView} />
        ))}
      </section>
      <section className="more-part" aria-label="Days">
        <h3>Days</h3>
        <p className="muted">Leave both empty for all days there are.</p>
        <RangeFields
          key={JSON.stringify(view.range)}
          range={view.range}
          onRange={(range) => onView({ ...view, range })}
        />
      </section>
      <SpansFields
        key={JSON.stringify(view.spans)}
        spans={view.spans}
        onSpans={(spans) => onView({ ...view, spans })}
      />
      <ChoiceField
        label="Weigh both to the same mix of"
        choices={[NO_MIX, ...choices.fields.map(({ field, label }) => ({ id: field, label }))]}
        value={view.weighBy ?? NO_MIX.id}
        onChange={(id) => onView({ ...view, weighBy: choices.fields.find(({ field }) => field === id)?.field ?? null })}
      />
      <RadioField label="Chart" choices={CHARTS} value={view.chart} onChange={(chart) => onView({ ...view, chart })} />
      <div className="more-foot">
        <AppButton onPress={onReset}>All as usual</AppButton>
      </div>
    </div>
  );
}

const NO_MIX = { id: 'none', label: 'Nothing: as they are' };
const CHARTS = (['auto', 'xmr', 'p', 'run'] as const).map((id) => ({ id, label: CHART_WORDS[id] }));

function Versions({ view, choices, onView }: Omit<Part, 'onReset'>) {
  const { versions } = view;
  const toggle = (key: string, on: boolean) => {
    const rest = (versions ?? []).filter((one) => one !== key);
    const next = on ? [...rest, key] : rest;
    onView({ ...view, versions: next.length === 0 ? null : next });
  };
  return (
    <section className="more-part" aria-label="Rubric versions">
      <h3>Rubric versions</h3>
      <p className="muted">
        Several are compared by the criteria that they have in common. With none chosen: the newest.
      </p>
      {choices.versions.map(({ key, label, plans }) => (
        <CheckField key={key} isSelected={versions?.includes(key) === true} onChange={(on) => toggle(key, on)}>
          {label} <span className="muted">({plansWords(plans)})</span>
        </CheckField>
      ))}
    </section>
  );
}

const MOST = 'most';

function SamplingChoice({ view, choices, onView }: Omit<Part, 'onReset'>) {
  return (
    <ChoiceField
      label="How plans came to be audited"
      choices={[
        { id: MOST, label: 'Whichever has most plans' },
        ...choices.samplings.map(({ sampling, plans }) => ({
          id: sampling,
          label: `${SAMPLING_WORDS[sampling]} (${plansWords(plans)})`,
        })),
      ]}
      value={view.sampling ?? MOST}
      onChange={(id) =>
        onView({ ...view, sampling: choices.samplings.find(({ sampling }) => sampling === id)?.sampling ?? null })
      }
    />
  );
}

interface FilterFieldProps {
  readonly field: FieldChoice;
  readonly view: CompareView;
  readonly onView: (view: CompareView) => void;
}

/** The values of one field; what is ticked stays, with nothing ticked all do. */
function FilterField({ field, view, onView }: FilterFieldProps) {
  const chosen = view.filters.find((filter) => filter.field === field.field)?.anyOf ?? [];
  const toggle = (value: string | null, on: boolean) => {
    const rest = chosen.filter((one) => one !== value);
    onView(withFilter(view, field.field, on ? [...rest, value] : rest));
  };
  if (field.values.length === 0) return null;
  const summary =
    chosen.length === 0
      ? 'all'
      : field.values
          .filter(({ value }) => chosen.includes(value))
          .map(({ label }) => label)
          .join(', ');
  return (
    <details className="more-field">
      <summary>
        {SPLIT_WORDS[field.field]}: <span className="muted">{summary}</span>
      </summary>
      <div className="more-values">
        {field.values.map(({ value, label, plans }) => (
          <CheckField key={value ?? ''} isSelected={chosen.includes(value)} onChange={(on) => toggle(value, on)}>
            {label} <span className="muted">({plans.toLocaleString('en-GB')})</span>
          </CheckField>
        ))}
      </div>
    </details>
  );
}

/** The view with a field's filter; no values take it away. */
export function withFilter(view: CompareView, field: SplitField, anyOf: CompareFilter['anyOf']): CompareView {
  const others = view.filters.filter((filter) => filter.field !== field);
  return { ...view, filters: anyOf.length === 0 ? others : [...others, { field, anyOf }] };
}
