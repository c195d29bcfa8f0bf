import type { FeedbackSource } from '#shared/domain/feedback/build-feedback-sheet';
import { auditorWords } from '#shared/domain/feedback/feedback-facts';
import { type FeedbackOptions, LONGEST_CLASSIFICATION } from '#shared/domain/feedback/feedback-options';
import type { FittedSheet } from '#shared/word/fit-feedback';
import { CheckField } from '../../../components/check-field';
import { RadioField } from '../../../components/radio-field';
import { TextInput } from '../../../components/text-input';
import { fittingWords } from './feedback-words';

const CRITERIA = [
  { id: 'to-change', label: 'Only what to change' },
  { id: 'every', label: 'Every answered criterion' },
] as const;

interface FeedbackChoicesProps {
  readonly options: FeedbackOptions;
  readonly onChange: (options: FeedbackOptions) => void;
  readonly marking: string;
  readonly onMarking: (marking: string) => void;
  readonly auditor: FeedbackSource['auditor'];
  /** How many criteria the sheet tells of. */
  readonly told: number;
  /** What it would hold if nothing were left out for its length. */
  readonly whole: FittedSheet['whole'];
}

/** What goes on the sheet. */
export function FeedbackChoices({ options, onChange, marking, onMarking, auditor, told, whole }: FeedbackChoicesProps) {
  const set = (part: Partial<FeedbackOptions>) => onChange({ ...options, ...part });
  const namings = [
    { id: 'role', label: auditorWords(auditor, 'role') },
    { id: 'initials', label: auditorWords(auditor, 'initials') },
  ] as const;
  return (
    <>
      <RadioField
        label="Criteria"
        choices={CRITERIA}
        value={options.criteria}
        onChange={(criteria) => set({ criteria })}
      />
      <fieldset className="feedback-set" aria-label="Also on the sheet">
        <CheckField isSelected={options.notes} onChange={(notes) => set({ notes })}>
          Notes
        </CheckField>
        <CheckField
          isSelected={options.quotes}
          onChange={(quotes) => set({ quotes })}
          hint={
            options.quotes
              ? 'The file then holds words of a child’s plan: keep it where the plan is kept.'
              : 'The sheet names sections and pages instead. Notes and suggested wording stay as they were written.'
          }
        >
          Quotes from the plan
        </CheckField>
        <CheckField isSelected={options.good} onChange={(good) => set({ good })}>
          What good looks like
        </CheckField>
        <CheckField isSelected={options.ratings} onChange={(ratings) => set({ ratings })}>
          Ratings of the other criteria
        </CheckField>
        <CheckField
          isSelected={options.length === 'two-pages'}
          onChange={(fit) => set({ length: fit ? 'two-pages' : 'whole' })}
          hint={fittingWords(told, whole)}
        >
          No more than fits two pages
        </CheckField>
      </fieldset>
      {auditor === null ? null : (
        <RadioField
          label="Audited by"
          choices={namings}
          value={options.auditor}
          onChange={(naming) => set({ auditor: naming })}
        />
      )}
      <TextInput
        label="Protective marking"
        hint="At the top of every page. Left empty: none."
        value={marking}
        onChange={onMarking}
        maxLength={LONGEST_CLASSIFICATION}
      />
    </>
  );
}
