import { useState } from 'react';
import { INDICATOR_AREA_WORDS, INDICATOR_AREAS, INDICATOR_UNITS, type Indicator } from '#shared/domain/board/indicator';
import { monthOfDay } from '#shared/domain/board/month';
import { ChoiceField } from '../../../components/choice-field';
import { RadioField } from '../../../components/radio-field';
import { TextInput } from '../../../components/text-input';
import { addIndicator, editIndicator } from '../../../db/actions/board-indicators';
import { useBoard } from '../board-context';
import { FormFrame } from '../form/form-frame';
import { useFormDraft } from '../form/use-form-draft';
import { indicatorFields, readIndicator, toIndicatorChange } from './indicator-fields';
import { UNIT_NAMES } from './unit-names';

interface IndicatorFormProps {
  /** Null: a new one. */
  readonly indicator: Indicator | null;
  readonly draftKey: string;
}

const AREAS = INDICATOR_AREAS.map((id) => ({ id, label: INDICATOR_AREA_WORDS[id] }));
const UNITS = INDICATOR_UNITS.map((id) => ({ id, label: UNIT_NAMES[id] }));
const WAYS = [
  { id: 'higher', label: 'Higher is better' },
  { id: 'lower', label: 'Lower is better' },
] as const;

/** What an indicator is, where it started and what is aimed at; its figures are typed beside it, month by month. */
export function IndicatorForm({ indicator, draftKey }: IndicatorFormProps) {
  const now = monthOfDay(useBoard().today);
  const draft = useFormDraft(draftKey, indicatorFields(indicator, now));
  const { fields, set } = draft;
  const [asked, setAsked] = useState(false);
  const read = readIndicator(fields);
  const problem = (name: keyof typeof read.problem) => (asked ? read.problem[name] : undefined);
  return (
    <FormFrame
      label={indicator === null ? 'New indicator' : 'Change the indicator'}
      save={indicator === null ? 'Add the indicator' : 'Save changes'}
      draft={draft}
      check={() => {
        setAsked(true);
        return Object.keys(read.problem).length === 0;
      }}
      onSave={() =>
        indicator === null
          ? addIndicator(read.draft)
          : editIndicator(indicator.id, toIndicatorChange(read, indicator, now))
      }
    >
      <TextInput
        label="Name"
        value={fields.name}
        maxLength={120}
        onChange={(name) => set({ name })}
        problem={problem('name')}
        autoFocus
      />
      <div className="board-pair">
        <ChoiceField label="Area" choices={AREAS} value={fields.area} onChange={(area) => set({ area })} />
        <ChoiceField
          label="Counted in"
          choices={UNITS}
          value={fields.unit}
          onChange={(unit) => set({ unit })}
          isDisabled={indicator !== null && indicator.values.length > 0}
        />
      </div>
      <RadioField
        label="Which way is better"
        choices={WAYS}
        value={fields.better === 'lower' ? 'lower' : 'higher'}
        onChange={(better) => set({ better })}
      />
      <div className="board-pair">
        <TextInput
          label="Baseline (may be empty)"
          value={fields.baseline}
          onChange={(baseline) => set({ baseline })}
          problem={problem('baseline')}
        />
        <TextInput
          label="Baseline month"
          hint="As Nov 2026."
          value={fields.baselineMonth}
          onChange={(baselineMonth) => set({ baselineMonth })}
          problem={problem('baselineMonth')}
        />
      </div>
      <div className="board-pair">
        <TextInput
          label="Target (may be empty)"
          value={fields.target}
          onChange={(target) => set({ target })}
          problem={problem('target')}
        />
        <TextInput
          label="Target from"
          hint="Months before keep the target that held then."
          value={fields.targetFrom}
          onChange={(targetFrom) => set({ targetFrom })}
          problem={problem('targetFrom')}
        />
      </div>
      <TextInput
        label="Where the figures come from (may be empty)"
        value={fields.source}
        maxLength={120}
        onChange={(source) => set({ source })}
      />
    </FormFrame>
  );
}
