import { type FormEvent, useState } from 'react';
import { DEFAULT_INTAKE_LIMITS, type IntakeLimits } from '#shared/domain/plan/intake-limits';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { TextInput } from '../../components/text-input';
import { saveSetting } from '../../db/actions/settings';
import { useSetting } from '../../db/reads';
import { INTAKE_LIMITS_SETTING } from '../../db/setting-keys';
import { LIMIT_FIELDS, limitProblem, toLimits, toLimitWords, withWords } from './limits-fields';

/** How much one plan file may ask of the machine before it is refused. */
export function LimitsCard() {
  const kept = useSetting(INTAKE_LIMITS_SETTING);
  return (
    <section className="card data-card" aria-label="Limits for loading plans">
      <h2>Limits for loading plans</h2>
      <p className="muted">A file beyond a limit is refused with a sentence that says so. Real plans stay far below.</p>
      {kept === undefined ? null : <LimitsForm key={JSON.stringify(kept)} limits={toLimits(kept)} />}
    </section>
  );
}

function LimitsForm({ limits }: { readonly limits: IntakeLimits }) {
  const [words, setWords] = useState(() => toLimitWords(limits));
  const next = withWords(limits, words);
  const keep = async (chosen: IntakeLimits, said: string) => {
    await saveSetting(INTAKE_LIMITS_SETTING, { ...chosen });
    announce(said);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (next !== null) void keep(next, 'The limits are saved.');
  };
  return (
    <form onSubmit={save} noValidate className="data-form">
      {LIMIT_FIELDS.map(({ key, label, unit, most }) => (
        <TextInput
          key={key}
          label={`${label} (${unit})`}
          value={words[key]}
          inputMode="numeric"
          onChange={(text) => setWords({ ...words, [key]: text })}
          problem={limitProblem(words[key], most)}
        />
      ))}
      <div className="card-actions">
        <AppButton type="submit" isDisabled={next === null}>
          Save limits
        </AppButton>
        <AppButton kind="quiet" onPress={() => void keep(DEFAULT_INTAKE_LIMITS, 'The limits are as they came.')}>
          Back to the defaults
        </AppButton>
      </div>
    </form>
  );
}
