import { useCallback } from 'react';
import { AppButton } from '../../../components/app-button';
import { MessageStrip } from '../../../components/message-strip';
import { countUses, withUse } from './column-use';
import { ColumnsTable } from './columns-table';
import { HeadingsFields } from './headings-fields';
import type { ImportDraft } from './import-state';
import { alreadyWords, countOf } from './register-words';
import { SourceFields } from './source-fields';
import { StepHeading } from './step-heading';
import type { RegisterImport } from './use-register-import';

interface ColumnsViewProps {
  readonly draft: ImportDraft;
  readonly problem: string | null;
  readonly importer: RegisterImport['importer'];
}

/** What the file is and what each of its columns is taken as. Nothing is stored yet, and the screen says so. */
export function ColumnsView({ draft, problem, importer }: ColumnsViewProps) {
  const { columns } = draft.look;
  const use = useCallback(
    (index: number, choice: string) =>
      importer.change((before) => ({
        ...before,
        mapping: withUse(before.mapping, index, choice, before.look.columns[index]?.identifier !== undefined),
      })),
    [importer],
  );
  return (
    <>
      <StepHeading step="Columns" title="What the columns hold">
        <p className="muted register-file-name">{draft.fileName}</p>
      </StepHeading>
      <Notices draft={draft} />
      <div className="import-fields">
        <SourceFields draft={draft} onChange={(next) => importer.change(next)} />
        <HeadingsFields draft={draft} onLook={(sheet, row) => void importer.look(sheet, row)} />
      </div>
      <DroppedNote draft={draft} />
      <div className="card import-columns">
        <ColumnsTable columns={columns} mapping={draft.mapping} onUse={use} />
      </div>
      <div className="import-actions">
        <p className="problem" role="alert">
          {problem}
        </p>
        <AppButton onPress={() => importer.cancel()}>Cancel the import</AppButton>
        <AppButton kind="primary" onPress={() => void importer.check()}>
          Check the rows
        </AppButton>
      </div>
    </>
  );
}

function Notices({ draft: { already, contents, sheet, mappedAs } }: Pick<ColumnsViewProps, 'draft'>) {
  const warnings = [...contents.warnings, ...(contents.sheets[sheet]?.warnings ?? [])];
  const known = alreadyWords(already);
  return (
    <div className="import-notices">
      {known === null ? null : (
        <MessageStrip tone="warning" label="Imported before" urgent>
          {known} Importing it again makes a second register of the same plans.
        </MessageStrip>
      )}
      {mappedAs === null ? null : (
        <MessageStrip tone="info" label="Columns remembered">
          The columns are read as at the last import from {mappedAs}.
        </MessageStrip>
      )}
      {warnings.length === 0 ? null : (
        <MessageStrip tone="warning" label="About the file">
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </MessageStrip>
      )}
    </div>
  );
}

/** What dropping means, said before anything is stored. */
function DroppedNote({ draft }: Pick<ColumnsViewProps, 'draft'>) {
  const { taken, dropped, ignored } = countUses(draft.mapping);
  return (
    <section className="import-dropped" aria-label="What is kept and what is dropped">
      <p>
        <strong>{countOf(taken, 'column')} taken</strong>, {dropped.length.toLocaleString('en-GB')} dropped,{' '}
        {ignored.toLocaleString('en-GB')} not used. Nothing is stored yet.
      </p>
      <p className="muted">
        {dropped.length === 0
          ? 'No column was found that tells who a child is. Should one do so, choose “Dropped” for it below.'
          : `Dropped because they tell who a child is: ${dropped.join(', ')}. What stands in them never leaves the file: it is not stored, not shown and not in any backup.`}
      </p>
    </section>
  );
}
