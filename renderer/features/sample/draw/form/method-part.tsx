import type { RegisterRow } from '#shared/domain/register/register';
import { FRAME_FIELD_WORDS } from '#shared/domain/sample/field-values';
import { type SampleMethod, STRATUM_FIELDS } from '#shared/domain/sample/sample';
import { AppButton } from '../../../../components/app-button';
import { ChoiceField } from '../../../../components/choice-field';
import { RadioField } from '../../../../components/radio-field';
import { TextInput } from '../../../../components/text-input';
import type { PartProps } from './part-props';
import { PickPart } from './pick-part';
import { freshSeed } from './use-sample-draft';

const METHODS: readonly { readonly id: SampleMethod['kind']; readonly label: string }[] = [
  { id: 'simple-random', label: 'Simple random' },
  { id: 'stratified', label: 'Stratified random' },
  { id: 'targeted', label: 'Targeted' },
];

const METHOD_HINTS: Readonly<Record<SampleMethod['kind'], string>> = {
  'simple-random': 'Every plan is equally likely. Speaks for all plans to draw from.',
  stratified: 'Random within groups of plans, so that each group is seen. Speaks for all plans to draw from.',
  targeted:
    'You pick the plans, for a reason. It speaks for these plans alone and never joins a trend of random samples.',
};

const SHARES = [
  { id: 'proportional', label: 'In proportion to the strata' },
  { id: 'equal', label: 'The same from each' },
] as const;

const NONE = { id: '', label: 'No second field' };
const FIELDS = STRATUM_FIELDS.map((id) => ({ id, label: FRAME_FIELD_WORDS[id] }));
const fieldOf = (id: string | undefined) => STRATUM_FIELDS.filter((field) => field === id);

interface MethodPartProps extends PartProps {
  readonly eligible: readonly RegisterRow[];
}

/** How the plans are chosen, how many, and the seed that decides. */
export function MethodPart({ eligible, ...part }: MethodPartProps) {
  const { draft, set, problems } = part;
  const [first, second] = draft.by;
  return (
    <section className="card draw-part" aria-labelledby="draw-method">
      <h2 id="draw-method">How they are chosen</h2>
      <RadioField
        label="Method"
        hideLabel
        choices={METHODS}
        value={draft.method}
        onChange={(method) => set({ method })}
      />
      <p className="hint">{METHOD_HINTS[draft.method]}</p>
      {draft.method === 'stratified' ? (
        <>
          <div className="form-grid">
            <ChoiceField
              label="Strata by"
              choices={FIELDS}
              value={first ?? ''}
              onChange={(id) => set({ by: [...fieldOf(id), ...fieldOf(second === id ? undefined : second)] })}
            />
            <ChoiceField
              label="and by"
              choices={[NONE, ...FIELDS.filter(({ id }) => id !== first)]}
              value={second ?? ''}
              onChange={(id) => set({ by: [...fieldOf(first), ...fieldOf(id)] })}
            />
          </div>
          <RadioField label="Shares" choices={SHARES} value={draft.shares} onChange={(shares) => set({ shares })} />
        </>
      ) : null}
      {draft.method === 'targeted' ? (
        <PickPart {...part} eligible={eligible} />
      ) : (
        <div className="form-grid">
          <TextInput
            label="Plans to draw"
            value={draft.size}
            onChange={(size) => set({ size })}
            inputMode="numeric"
            maxLength={3}
            problem={problems.size}
          />
          <div className="draw-seed">
            <TextInput
              label="Seed"
              value={draft.seed}
              onChange={(seed) => set({ seed })}
              inputMode="numeric"
              maxLength={10}
              hint="Decides the draw and is kept: the same seed gives the same plans."
              problem={problems.seed}
            />
            <AppButton kind="quiet" onPress={() => set({ seed: String(freshSeed()) })}>
              New seed
            </AppButton>
          </div>
        </div>
      )}
    </section>
  );
}
