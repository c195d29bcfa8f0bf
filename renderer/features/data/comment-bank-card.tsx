import { type ChangeEvent, useRef, useState } from 'react';
import type { Comment } from '#shared/domain/audit/comment';
import { toBankFile } from '#shared/domain/bank/bank-file';
import type { BankImport } from '#shared/domain/bank/read-bank-file';
import { announce } from '../../components/announcer';
import { AppButton } from '../../components/app-button';
import { addComments } from '../../db/actions/comments';
import { useComments } from '../../db/reads-of-audit';
import { saveFile } from '../../platform/save-file';
import { addedWords, bankSize } from './bank-words';
import { ImportBankDialog } from './import-bank-dialog';
import { readBank } from './read-bank';

/** What the last export or import came to. */
type Outcome = { readonly kind: 'done' | 'problem'; readonly words: string } | null;

/** The comment bank as a whole: how much is in it, and the ways to take it to another machine and back. */
export function CommentBankCard() {
  const bank = useComments();
  const file = useRef<HTMLInputElement>(null);
  const [checked, setChecked] = useState<BankImport | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [busy, setBusy] = useState(false);
  const end = (next: Outcome) => {
    setOutcome(next);
    if (next?.kind === 'done') announce(next.words);
  };
  const exportBank = async (comments: readonly Comment[]) => {
    setBusy(true);
    setOutcome(null);
    const saved = await saveFile({
      kind: 'comment-bank',
      suggestedName: 'Comment bank.json',
      bytes: new TextEncoder().encode(`${JSON.stringify(toBankFile(comments), null, 2)}\n`),
    });
    setBusy(false);
    if (!saved.ok) return end({ kind: 'problem', words: saved.error.message });
    if (saved.value !== null) end({ kind: 'done', words: `Saved as ${saved.value} in the folder you chose.` });
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (chosen === undefined) return;
    setOutcome(null);
    const read = await readBank(chosen, bank ?? []);
    // So that choosing the same file again counts as a choice.
    target.value = '';
    if (read.ok) setChecked(read.value);
    else end({ kind: 'problem', words: read.error.message });
  };
  const add = async ({ added }: BankImport) => {
    await addComments(added);
    setChecked(null);
    end({ kind: 'done', words: addedWords(added.length) });
  };
  return (
    <section className="card data-card" aria-label="Comment bank">
      <h2>Comment bank</h2>
      <dl className="facts">
        <div>
          <dt>In the bank</dt>
          <dd>{bank === undefined ? '…' : bankSize(bank)}</dd>
        </div>
      </dl>
      <p className="muted">
        Notes worth using again, kept with the star beside a note and put into another with one key. A file takes them
        to a colleague; importing adds what is new and changes nothing that is here. Read the comments before you share
        them: they should name no child.
      </p>
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Comment bank file"
        onChange={(event) => void choose(event)}
      />
      <div className="card-actions">
        <AppButton
          isBusy={busy}
          isDisabled={bank === undefined || bank.length === 0}
          onPress={() => void exportBank(bank ?? [])}
        >
          Export comments…
        </AppButton>
        <AppButton isDisabled={bank === undefined} onPress={() => file.current?.click()}>
          Import comments…
        </AppButton>
      </div>
      {outcome === null ? null : (
        <p
          className={outcome.kind === 'problem' ? 'problem' : 'muted'}
          role={outcome.kind === 'problem' ? 'alert' : undefined}
        >
          {outcome.words}
        </p>
      )}
      <ImportBankDialog checked={checked} onClose={() => setChecked(null)} onAdd={add} />
    </section>
  );
}
