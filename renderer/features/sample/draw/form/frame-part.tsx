import type { Register, RegisterRow } from '#shared/domain/register/register';
import { ChoiceField } from '../../../../components/choice-field';
import { TextInput } from '../../../../components/text-input';
import { ExclusionPart } from './exclusion-part';
import { FilterPart } from './filter-part';
import type { PartProps } from './part-props';

interface FramePartProps extends PartProps {
  readonly registers: readonly Register[];
  readonly rows: readonly RegisterRow[];
}

/** From which plans it is drawn. */
export function FramePart({ registers, rows, ...part }: FramePartProps) {
  const { draft, set, problems } = part;
  const choices = registers.map(({ id, title, rows: plans }) => ({
    id,
    label: `${title} (${plans.toLocaleString('en-GB')} plans)`,
  }));
  return (
    <section className="card draw-part" aria-labelledby="draw-frame">
      <h2 id="draw-frame">From which plans</h2>
      <ChoiceField
        label="Register"
        choices={choices}
        value={draft.registerId}
        onChange={(registerId) =>
          set({ registerId, filters: [], exclusions: [], exclusionText: '', picks: [], pickText: '' })
        }
      />
      <div className="form-grid">
        <TextInput
          label="Issued from"
          value={draft.from}
          onChange={(from) => set({ from })}
          hint="As 03/11/2026. Empty: from any day."
          problem={problems.from}
        />
        <TextInput
          label="Issued to"
          value={draft.to}
          onChange={(to) => set({ to })}
          hint="As 30/11/2026. Empty: to any day."
          problem={problems.to}
        />
        <TextInput
          label="Not sampled for … weeks"
          value={draft.notSampledForWeeks}
          onChange={(notSampledForWeeks) => set({ notSampledForWeeks })}
          inputMode="numeric"
          maxLength={3}
          hint="0 takes in plans of earlier samples."
          problem={problems.notSampledForWeeks}
        />
      </div>
      <FilterPart {...part} rows={rows} />
      <ExclusionPart {...part} rows={rows} />
    </section>
  );
}
