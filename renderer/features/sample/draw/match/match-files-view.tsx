import { type ChangeEvent, useRef, useSyncExternalStore } from 'react';
import type { Sample } from '#shared/domain/sample/sample';
import { AppButton } from '../../../../components/app-button';
import { ProgressLine } from '../../../../components/progress-line';
import type { MemberRow } from '../../../../db/sample-states';
import type { ImportSource, NamedFile } from '../../../../workers/import-types';
import type { MatchRun } from '../../../../workers/match-runner';
import { MatchList } from './match-list';
import { useMatching } from './use-matching';

interface MatchFilesProps {
  readonly sample: Sample;
  readonly rows: readonly MemberRow[];
  readonly onFiles: (files: readonly ImportSource[]) => void;
}

/** Chromium's attribute for choosing a folder, which React's types do not know. */
const WHOLE_FOLDER = { webkitdirectory: '' };

/** Word's lock files and the hidden files of file managers come along with every folder. */
const isWanted = ({ name }: File): boolean => !(name.startsWith('~$') || name.startsWith('.') || name === 'Thumbs.db');

/** Every file that was chosen but those; one that is no plan is told as such. */
function takenFiles(event: ChangeEvent<HTMLInputElement>): readonly NamedFile[] {
  const files = [...(event.target.files ?? [])].filter(isWanted);
  event.target.value = '';
  return files.map((file) => ({ name: file.name, file }));
}

/** Finds the files of a sample's plans in a folder, says what fits and what does not, and loads what is agreed to. */
export function MatchFiles({ sample, rows, onFiles }: MatchFilesProps) {
  const { state, look, forget } = useMatching(rows);
  const folder = useRef<HTMLInputElement>(null);
  const single = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const waiting = rows.filter(({ state: one }) => one === 'no-file' || one === 'elsewhere').length;
  const take = (event: ChangeEvent<HTMLInputElement>) => void look(takenFiles(event));
  const close = () => {
    forget();
    setTimeout(() => button.current?.focus(), 0);
  };
  return (
    <section className="card record-part" aria-labelledby="match-title">
      <input ref={folder} type="file" multiple hidden {...WHOLE_FOLDER} aria-label="Folder to match" onChange={take} />
      <input
        ref={single}
        type="file"
        multiple
        hidden
        accept=".docx,.pdf,.doc,.docm"
        aria-label="Files to match"
        onChange={take}
      />
      <div className="record-part-head">
        <div>
          <h3 id="match-title">Files of its plans</h3>
          <p className="muted">
            {waiting === 0
              ? 'Every plan has its file.'
              : `${waiting === 1 ? '1 plan has' : `${waiting} plans have`} no file yet. Files are matched by the reference in their name or text; nothing is loaded before you agree.`}
          </p>
        </div>
        {state.kind === 'none' ? (
          <div className="screen-actions">
            <AppButton onPress={() => single.current?.click()}>Match files…</AppButton>
            <AppButton ref={button} kind={waiting === 0 ? 'plain' : 'primary'} onPress={() => folder.current?.click()}>
              Match a folder…
            </AppButton>
          </div>
        ) : null}
      </div>
      {state.kind === 'looking' ? <Looking run={state.run} /> : null}
      {state.kind === 'looked' ? (
        <MatchList sample={sample} rows={rows} {...state} onFiles={onFiles} onClose={close} />
      ) : null}
    </section>
  );
}

function Looking({ run }: { readonly run: MatchRun }) {
  const { total, looked } = useSyncExternalStore(run.subscribe, run.getSnapshot);
  return (
    <div className="match-looking">
      <ProgressLine label="Files looked at" value={looked} total={total} />
      <span>
        {looked} of {total} files looked at
      </span>
      <AppButton onPress={run.cancel} autoFocus>
        Cancel
      </AppButton>
    </div>
  );
}
