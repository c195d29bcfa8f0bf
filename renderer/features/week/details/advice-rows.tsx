import { ADVICE, ADVICE_WORDS } from '#shared/domain/plan/plan-fields';
import { DateInput } from '../../../components/date-input';
import { RadioField } from '../../../components/radio-field';
import { YES_NO_CHOICES } from './detail-choices';
import { type DetailFormProps, GroupWarnings } from './detail-groups';

/** Whose advice came in, and when. A day says that it did. */
export function AdviceRows({ form }: { readonly form: DetailFormProps }) {
  const { words, onAdvice, tried } = form;
  if (!form.shown.has('advice')) return null;
  return (
    <fieldset className="detail-group">
      <legend>Advice received</legend>
      <div className="advice-rows">
        {ADVICE.map((kind) => {
          const { received, on } = words.advice[kind];
          return (
            <div key={kind} className="advice-row">
              <span aria-hidden="true">{ADVICE_WORDS[kind]}</span>
              <RadioField
                label={`${ADVICE_WORDS[kind]} advice received`}
                hideLabel
                choices={YES_NO_CHOICES}
                value={received}
                onChange={(value) => onAdvice(kind, { received: value, on: value === 'no' ? '' : on })}
              />
              <DateInput
                label={`${ADVICE_WORDS[kind]} advice dated`}
                hideLabel
                value={on}
                onChange={(typed) =>
                  onAdvice(kind, {
                    received: received === 'not-known' && typed.trim() !== '' ? 'yes' : received,
                    on: typed,
                  })
                }
                isDisabled={received === 'no'}
                showProblem={tried}
              />
            </div>
          );
        })}
      </div>
      <GroupWarnings form={form} fields={['advice']} />
    </fieldset>
  );
}
