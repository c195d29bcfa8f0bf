import type { ReactNode } from 'react';
import type { FieldWarning } from '#shared/domain/plan/check-plan-fields';
import { FIELD_LABELS } from '#shared/domain/plan/field-words';
import type { ShowableField } from '#shared/domain/plan/shown-fields';
import { ChoiceField } from '../../../components/choice-field';
import { DateInput } from '../../../components/date-input';
import { RadioField } from '../../../components/radio-field';
import { TextInput } from '../../../components/text-input';
import { FIELD_CHOICES, YES_NO_CHOICES } from './detail-choices';
import type { AdviceKind, AdviceLine, DayField, DetailWords, FieldChoice, FieldText, YesNoField } from './detail-words';

export interface DetailFormProps {
  readonly words: DetailWords;
  readonly onWords: (change: Partial<DetailWords>) => void;
  readonly onAdvice: (kind: AdviceKind, advice: AdviceLine) => void;
  readonly shown: ReadonlySet<ShowableField>;
  readonly warnings: readonly FieldWarning[];
  /** Somebody tried to save: days that are only begun are told of now. */
  readonly tried: boolean;
}

interface GroupProps {
  readonly title: string;
  readonly fields: readonly ShowableField[];
  readonly form: DetailFormProps;
  /** What stands in the group besides the fields; without it, a group of which nothing is shown is left out. */
  readonly first?: ReactNode;
  readonly last?: ReactNode;
}

/** Some fields that belong together, with what contradicts itself among them below. */
export function DetailGroup({ title, fields, form, first, last }: GroupProps) {
  const here = fields.filter((field) => form.shown.has(field));
  if (here.length === 0 && first === undefined) return null;
  return (
    <fieldset className="detail-group">
      <legend>{title}</legend>
      <div className="detail-fields">
        {first}
        {here.map((field) => (
          <div key={field} data-field={field}>
            <DetailField field={field} form={form} />
          </div>
        ))}
      </div>
      {last}
      <GroupWarnings form={form} fields={fields} />
    </fieldset>
  );
}

/** Only of fields that are shown: what cannot be seen here cannot be put right here. */
export function GroupWarnings({
  form,
  fields,
}: {
  readonly form: DetailFormProps;
  readonly fields: readonly string[];
}) {
  const mine = form.warnings.filter(({ field }) => fields.includes(field) && form.shown.has(field));
  return (
    <ul className="detail-warnings" aria-live="polite">
      {mine.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}

const TEXT_FIELDS: Readonly<Record<FieldText, { readonly most: number; readonly hint?: string }>> = {
  team: { most: 60 },
  writer: { most: 40, hint: 'Stays on this computer; never in a report or a feedback sheet.' },
};

function DetailField({ field, form }: { readonly field: ShowableField; readonly form: DetailFormProps }) {
  switch (field) {
    case 'type':
    case 'need':
    case 'secondaryNeed':
    case 'status':
    case 'draftedBy':
    case 'setting':
    case 'phase':
    case 'year':
      return <OneOf field={field} form={form} />;
    case 'team':
    case 'writer':
      return <Words field={field} form={form} />;
    case 'requestedOn':
    case 'draftedOn':
    case 'issuedOn':
      return <Day field={field} form={form} />;
    case 'exception':
    case 'lookedAfter':
    case 'childInNeed':
      return <YesOrNo field={field} form={form} />;
    // The weeks are worked out, and advice is a table of its own.
    case 'weeks':
    case 'advice':
      return null;
  }
}

interface FieldProps<Field> {
  readonly field: Field;
  readonly form: DetailFormProps;
}

const OneOf = ({ field, form: { words, onWords } }: FieldProps<FieldChoice>) => (
  <ChoiceField
    label={FIELD_LABELS[field]}
    choices={FIELD_CHOICES[field]}
    value={words[field]}
    onChange={(id) => onWords({ [field]: id })}
  />
);

const Words = ({ field, form: { words, onWords } }: FieldProps<FieldText>) => {
  const { most, ...hint } = TEXT_FIELDS[field];
  return (
    <TextInput
      label={FIELD_LABELS[field]}
      value={words[field]}
      onChange={(text) => onWords({ [field]: text })}
      maxLength={most}
      {...hint}
    />
  );
};

const Day = ({ field, form: { words, onWords, tried } }: FieldProps<DayField>) => (
  <DateInput
    label={FIELD_LABELS[field]}
    value={words[field]}
    onChange={(typed) => onWords({ [field]: typed })}
    showProblem={tried}
  />
);

const YesOrNo = ({ field, form: { words, onWords } }: FieldProps<YesNoField>) => (
  <RadioField
    label={FIELD_LABELS[field]}
    choices={YES_NO_CHOICES}
    value={words[field]}
    onChange={(value) => onWords({ [field]: value })}
  />
);
