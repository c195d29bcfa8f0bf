import { useState } from 'react';
import type { EarlierLeak, UncheckedExport } from '#shared/domain/disclosure/earlier/leaks';
import { AppButton } from '../../../components/app-button';
import { takeBackExports } from '../../../db/actions/report-exports';
import { ShortList } from './short-list';
import './findings.css';

interface EarlierLeaksProps {
  readonly leaks: readonly EarlierLeak[];
  /** Earlier reports that this one could not be held against as a whole. */
  readonly unchecked?: readonly UncheckedExport[];
  readonly onDone: () => void;
}

/** What this report and earlier ones give away together, what helps, and the way to say that nobody has an earlier one. */
export function EarlierLeaks({ leaks, unchecked = [], onDone }: EarlierLeaksProps) {
  return (
    <>
      {leaks.length === 0 ? null : (
        <section aria-label="Beside earlier reports it would give something away">
          <h3>Beside earlier reports it would give something away</h3>
          {leaks.map((leak) => (
            <Leak key={`${leak.kind} ${leak.takeBack.join()}`} leak={leak} onDone={onDone} />
          ))}
        </section>
      )}
      {unchecked.length === 0 ? null : (
        <section aria-label="Not held against every earlier report">
          <h3>Not held against every earlier report</h3>
          {unchecked.map(({ sentence, toDo, takeBack }) => (
            <div key={sentence}>
              <p>{sentence}</p>
              <p className="hint">{toDo}</p>
              <TakeBack ids={takeBack} onDone={onDone} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function Leak({ leak, onDone }: { readonly leak: EarlierLeak; readonly onDone: () => void }) {
  const { sentence, toDo, tables, takeBack } = leak;
  return (
    <div className="leak">
      <p>{sentence}</p>
      {tables.map(({ name, lines }) => (
        <div key={name}>
          <h4>{name}</h4>
          <ShortList lines={lines} />
        </div>
      ))}
      <p className="hint">{toDo}</p>
      <TakeBack ids={takeBack} onDone={onDone} />
    </div>
  );
}

/** Says of earlier reports that nobody has them. What they showed stays on record. */
function TakeBack({ ids, onDone }: { readonly ids: readonly string[]; readonly onDone: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  if (ids.length === 0) return null;
  const takeBack = async () => {
    const done = await takeBackExports(ids);
    if (done.ok) onDone();
    else setProblem(done.error.message);
  };
  return (
    <>
      <AppButton onPress={() => void takeBack()}>
        {ids.length === 1
          ? 'Nobody has the earlier report; this one replaces it'
          : 'Nobody has these earlier reports; this one replaces them'}
      </AppButton>
      {problem === null ? null : (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
    </>
  );
}
