import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Register, RegisterRow } from '#shared/domain/register/register';
import { AppButton } from '../../../components/app-button';
import { LoadingState, ProblemState } from '../../../components/states';
import { TextInput } from '../../../components/text-input';
import { fieldsOf, filterRows } from './field-words';
import { countOf } from './register-words';
import { RowsTable } from './rows-table';
import { useRegisterRows } from './use-register-rows';

interface RegisterRowsProps {
  readonly register: Register;
  readonly onBack: () => void;
}

/** The plans of one register, as they are kept, with a filter over all that they say. */
export function RegisterRows({ register, onBack }: RegisterRowsProps) {
  const state = useRegisterRows(register.rowsHash);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="register-rows-view" aria-label={`Rows of ${register.title}`}>
      <div className="register-card-head">
        <h2 ref={heading} tabIndex={-1}>
          {register.title}
        </h2>
        <AppButton onPress={onBack}>Back to the registers</AppButton>
      </div>
      {state.kind === 'loading' ? <LoadingState title="Fetching the rows" /> : null}
      {state.kind === 'problem' ? (
        <ProblemState title="The rows could not be shown">
          <p>{state.message}</p>
        </ProblemState>
      ) : null}
      {state.kind === 'ready' ? <Rows rows={state.rows} texts={state.texts} /> : null}
    </section>
  );
}

function Rows({ rows, texts }: { readonly rows: readonly RegisterRow[]; readonly texts: readonly string[] }) {
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const fields = useMemo(() => fieldsOf(rows), [rows]);
  const shown = useMemo(() => filterRows(rows, texts, wanted), [rows, texts, wanted]);
  const words =
    shown.length === rows.length
      ? countOf(rows.length, 'plan')
      : `${shown.length.toLocaleString('en-GB')} of ${countOf(rows.length, 'plan')}`;
  return (
    <>
      <div className="register-filter">
        <TextInput label="Filter the rows" type="search" value={search} onChange={setSearch} />
        <p role="status" className="muted">
          {words}
        </p>
      </div>
      {shown.length === 0 ? (
        <p className="muted">No row has these words.</p>
      ) : (
        <RowsTable label="Plans of the register" rows={shown} fields={fields} />
      )}
    </>
  );
}
