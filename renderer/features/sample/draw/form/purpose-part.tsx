import { RadioField } from '../../../../components/radio-field';
import { TextInput } from '../../../../components/text-input';
import type { PartProps } from './part-props';
import { PURPOSES, titleOf } from './sample-draft';

/** What the sample is for, when it is marked and what it is called. */
export function PurposePart({ draft, set, problems }: PartProps) {
  return (
    <section className="card draw-part" aria-labelledby="draw-purpose">
      <h2 id="draw-purpose">What it is for</h2>
      <RadioField
        label="Purpose"
        hideLabel
        choices={PURPOSES}
        value={draft.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <div className="form-grid">
        <TextInput
          label={draft.purpose === 'round' ? 'First week' : 'Week'}
          value={draft.week}
          onChange={(week) => set({ week })}
          maxLength={8}
          hint="Year and week, as 2026-W47."
          problem={problems.week}
        />
        <TextInput
          label="Title"
          value={draft.title ?? titleOf(draft)}
          onChange={(title) => set({ title })}
          maxLength={120}
          problem={problems.title}
        />
      </div>
    </section>
  );
}
