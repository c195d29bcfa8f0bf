import type { Register } from '#shared/domain/register/register';
import { longDate } from '#shared/lib/dates';
import { AppButton } from '../../../components/app-button';
import { countOf, issuedWords, leftOutCount } from './register-words';

interface RegisterCardProps {
  readonly register: Register;
  readonly samples: number;
  readonly onRows: () => void;
  readonly onRemove: () => void;
}

/** One register: where it came from, how large it is, and what was left out of it. */
export function RegisterCard({ register, samples, onRows, onRemove }: RegisterCardProps) {
  const { title, source, fileName, importedAt, rows, issued, leftOut, dropped } = register;
  return (
    <section className="card register-card" aria-label={title}>
      <div className="register-card-head">
        <div>
          <h2>{title}</h2>
          <p className="muted">
            {source} · {fileName} · imported on {longDate(importedAt)}
          </p>
        </div>
        <div className="screen-actions">
          <AppButton onPress={onRows} aria-label={`Look at the rows of ${title}`}>
            Look at its rows
          </AppButton>
          <AppButton kind="quiet" onPress={onRemove} aria-label={`Remove ${title}`}>
            Remove
          </AppButton>
        </div>
      </div>
      <dl className="register-facts">
        <Fact name="Plans" value={rows.toLocaleString('en-GB')} />
        <Fact name="Issued" value={issuedWords(issued)} />
        <Fact name="Rows left out" value={leftOutCount(register).toLocaleString('en-GB')} />
        <Fact name="Columns dropped" value={dropped.length.toLocaleString('en-GB')} />
        <Fact name="Samples drawn" value={samples.toLocaleString('en-GB')} />
      </dl>
      {leftOut.length === 0 ? null : (
        <p className="register-note">
          <strong>Left out:</strong> {leftOut.map(({ why }) => why).join('; ')}.
        </p>
      )}
      {dropped.length === 0 ? null : (
        <p className="register-note">
          <strong>Dropped, never stored:</strong> {countOf(dropped.length, 'column')} ({dropped.join(', ')}).
        </p>
      )}
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
