import { useMemo, useState } from 'react';
import { type ImportPlan, planImport } from '#shared/domain/board/import/plan-import';
import { monthOfDay } from '#shared/domain/board/month';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { ModalDialog } from '../../../components/modal-dialog';
import { ProgressLine } from '../../../components/progress-line';
import { importIndicators } from '../../../db/actions/board-indicators';
import { useBoard } from '../board-context';
import type { FiguresFile } from './figures-run';
import { ImportColumns } from './import-columns';
import { ImportNames } from './import-names';
import { ImportPreview } from './import-preview';
import { ImportShares } from './import-shares';
import { type SaidOfShares, sharesSaid } from './said-of-shares';
import type { FiguresImport } from './use-figures-import';
import './import.css';

export interface Imported {
  readonly figures: number;
  readonly takeBack: () => Promise<string>;
}

interface ImportDialogProps {
  readonly figures: FiguresImport;
  readonly onImported: (imported: Imported) => void;
}

/** Shows what a file of monthly figures would do before anything is done. */
export function ImportDialog({ figures, onImported }: ImportDialogProps) {
  const { state, close } = figures;
  return (
    <ModalDialog title="Import figures" size="table" isOpen={state.kind !== 'closed'} onClose={close}>
      {state.kind === 'reading' ? (
        <>
          <div className="dialog-words">
            <p>{state.name}</p>
            <ProgressLine
              label="Reading the file"
              value={Math.round(100 * state.share)}
              total={100}
              words={`${Math.round(100 * state.share)}%`}
            />
            <p className="muted">Nothing of the file is kept yet.</p>
          </div>
          <div className="dialog-actions">
            <AppButton onPress={close}>Cancel</AppButton>
          </div>
        </>
      ) : null}
      {state.kind === 'failed' ? (
        <>
          <div className="dialog-words" role="alert">
            <p>
              <strong>{state.name}</strong>
            </p>
            <p>{state.message}</p>
          </div>
          <div className="dialog-actions">
            <AppButton kind="primary" onPress={close} autoFocus>
              Close
            </AppButton>
          </div>
        </>
      ) : null}
      {state.kind === 'open' ? (
        <OpenFile file={state.file} busy={state.busy} figures={figures} onImported={onImported} />
      ) : null}
    </ModalDialog>
  );
}

interface OpenFileProps extends ImportDialogProps {
  readonly file: FiguresFile;
  readonly busy: boolean;
}

function OpenFile({ file, busy, figures, onImported }: OpenFileProps) {
  const { indicators, today } = useBoard();
  const [names, setNames] = useState<ReadonlyMap<string, string | null>>(new Map());
  const [said, setSaid] = useState<SaidOfShares | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [keeping, setKeeping] = useState(false);
  const { table, problem } = file;
  const shares = sharesSaid(said, table);
  const plan = useMemo(
    () =>
      table === null ? null : planImport(table.read.figures, indicators, { names, now: monthOfDay(today), shares }),
    [table, indicators, names, today, shares],
  );
  const name = (of: string, id: string | null | undefined) =>
    setNames(
      (now) => new Map([...[...now].filter(([each]) => each !== of), ...(id === undefined ? [] : [[of, id] as const])]),
    );
  const keep = async ({ changes }: ImportPlan, count: number) => {
    setKeeping(true);
    const result = await importIndicators(changes);
    setKeeping(false);
    if (!result.ok) return setRefusal(result.error.message);
    announce(count === 1 ? '1 figure is imported.' : `${count} figures are imported.`);
    onImported({
      figures: count,
      takeBack: async () => {
        const undone = await result.value();
        return undone.ok ? 'Taken back.' : undone.error.message;
      },
    });
    figures.close();
  };
  const count = plan === null ? 0 : plan.counts.added + plan.counts.changed;
  return (
    <>
      <div className="dialog-words figures-words" aria-busy={busy}>
        <p>{file.name}</p>
        {file.warnings.map((warning) => (
          <p key={warning} className="muted">
            {warning}
          </p>
        ))}
        {problem === null ? null : (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
        <ImportColumns file={file} figures={figures} />
        {plan === null || table === null ? null : (
          <>
            <ImportNames plan={plan} names={names} onName={name} />
            {plan.sharesInDoubt ? (
              <ImportShares shares={shares} onShares={(now) => setSaid({ table, shares: now })} />
            ) : null}
            <ImportPreview plan={plan} read={table.read} />
          </>
        )}
      </div>
      {refusal === null ? null : (
        <p className="problem" role="alert">
          {refusal}
        </p>
      )}
      <div className="dialog-actions figures-actions">
        <span className="hint">All of it is kept, or nothing; it can be taken back.</span>
        <AppButton onPress={figures.close}>Cancel</AppButton>
        <AppButton
          kind="primary"
          isBusy={keeping || busy}
          isDisabled={count === 0}
          onPress={() => {
            if (plan !== null) void keep(plan, count);
          }}
        >
          {importWords(count)}
        </AppButton>
      </div>
    </>
  );
}

function importWords(count: number): string {
  if (count === 0) return 'Import figures';
  return count === 1 ? 'Import 1 figure' : `Import ${count.toLocaleString('en-GB')} figures`;
}
