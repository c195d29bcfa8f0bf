import { useState } from 'react';
import type { EarlierLeak, EarlierNote } from '#shared/domain/disclosure/earlier/leaks';
import { AppButton } from '../../../components/app-button';
import { takeBackExports } from '../../../db/actions/report-exports';
import { ShortList } from './short-list';
import './findings.css';

interface EarlierLeaksProps {
  readonly leaks: readonly EarlierLeak[];
  readonly notes?: readonly EarlierNote[];
  readonly onDone: () => void;
}

const NOTE_TITLES: Readonly<Record<EarlierNote['kind'], string>> = {
  hidden: 'More is hidden because of earlier reports',
  unchecked: 'Not held against every earlier report',
};

/** What this report and earlier ones give away together, what helps, and the way to say that nobody has an earlier one. */
export function EarlierLeaks({ leaks, notes = [], onDone }: EarlierLeaksProps) {
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
      {notes.map(({ kind, sentence, toDo, takeBack }) => (
        <section key={kind} aria-label={NOTE_TITLES[kind]}>
          <h3>{NOTE_TITLES[kind]}</h3>
          <p>{sentence}</p>
          <p className="hint">{toDo}</p>
          <TakeBack ids={takeBack} onDone={onDone} />
        </section>
      ))}
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
