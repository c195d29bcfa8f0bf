import { useDeferredValue, useMemo, useState } from 'react';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { AppButton } from '../../components/app-button';
import { MessageStrip } from '../../components/message-strip';
import { LoadingState } from '../../components/states';
import { TextInput } from '../../components/text-input';
import { AddPhraseDialog } from './add-phrase-dialog';
import { BankRule } from './bank-rule';
import { type BankRow, bankRows, searchRows, versionWords } from './phrase-bank-words';
import { usePhraseBank } from './use-phrase-bank';
import './phrase-bank.css';

/** The phrase bank behind the wording prompts: what it looks for and why, and what the council changes about it. */
export function PhraseBankView() {
  const { changes, unreadable, change } = usePhraseBank();
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const wanted = useDeferredValue(search);
  const rows = useMemo(() => (changes ? bankRows(DEFAULT_PHRASE_BANK, changes) : []), [changes]);
  const shown = useMemo(() => searchRows(rows, wanted), [rows, wanted]);
  if (changes === undefined) return <LoadingState title="Fetching the phrase bank" />;
  return (
    <div className="phrase-bank">
      {unreadable ? (
        <MessageStrip tone="warning" label="Phrase bank not readable">
          The changes made to the phrase bank could not be read, so it stands as it came. The first change you make
          takes their place.
        </MessageStrip>
      ) : null}
      <div className="phrase-head">
        <div>
          <p>{versionWords(DEFAULT_PHRASE_BANK, changes)}</p>
          <p className="muted">A prompt is a hint for the auditor and changes no score.</p>
        </div>
        <TextInput label="Search the phrase bank" type="search" value={search} onChange={setSearch} />
        <AppButton kind="primary" onPress={() => setAdding(true)}>
          Add a phrase
        </AppButton>
      </div>
      {shown.length === 0 ? <p className="phrase-none">Nothing in the phrase bank has these words.</p> : null}
      {DEFAULT_PHRASE_BANK.classes.map(({ id, title, about }) => (
        <ClassCard
          key={id}
          title={title}
          about={about}
          rows={shown.filter((row) => row.class === id)}
          change={change}
        />
      ))}
      <AddPhraseDialog isOpen={adding} rows={rows} onClose={() => setAdding(false)} change={change} />
    </div>
  );
}

interface ClassCardProps {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly BankRow[];
  readonly change: ReturnType<typeof usePhraseBank>['change'];
}

function ClassCard({ title, about, rows, change }: ClassCardProps) {
  if (rows.length === 0) return null;
  return (
    <section className="card phrase-class" aria-label={title}>
      <div className="phrase-class-head">
        <h2>{title}</h2>
        <span className="muted">{about}</span>
      </div>
      {rows.map((row) => (
        <BankRule key={row.rule.id} row={row} change={change} />
      ))}
    </section>
  );
}
