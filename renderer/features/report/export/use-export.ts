import { useRef, useState } from 'react';
import { announce } from '../../../components/announcer';
import { dropExport } from '../../../db/actions/exports';
import { keepReportExport } from '../../../db/actions/report-exports';
import { saveFile } from '../../../platform/save-file';
import { saveReport } from '../../../platform/save-report';
import { makeReportFile, type ReportDesk, type ReportFile, type ReportInput } from '../../../workers/report/report-job';
import type { ReportForm, ReportStep } from '../../../workers/report/report-messages';
import type { CouncilFile } from '../../../workers/word-report-messages';
import { FILE_KIND_OF, FORM_FACTS, stepsOf, suggestedName, WRITING_DOWN } from './forms';
import { saveAndKeep } from './save-and-keep';

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly words: string; readonly at: number; readonly of: number }
  | { readonly kind: 'asking'; readonly words: string }
  | { readonly kind: 'stopped' }
  /** The gates found something; only what the council's own file does can be passed. */
  | { readonly kind: 'held'; readonly form: ReportForm; readonly file: ReportFile; readonly isOwnFile: boolean }
  | { readonly kind: 'saved'; readonly name: string; readonly notes: readonly string[] }
  | { readonly kind: 'problem'; readonly message: string };

const BROKE = 'The report could not be exported. Your audits are safe. Try once more.';

export interface Exporting {
  readonly state: ExportState;
  readonly start: (form: ReportForm) => void;
  readonly stop: () => void;
  /** Saves what only accessibility findings of the council's own file held up. */
  readonly pass: () => void;
  readonly close: () => void;
}

/**
 * Builds a file beside the window, has the gates look at it, writes down what it shows, and asks where to keep it.
 * Cancelling is no failure; a file that would give something away is never offered for saving.
 */
export function useExport(desk: ReportDesk | null, input: ReportInput, council: CouncilFile | undefined): Exporting {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const stopper = useRef(new AbortController());
  const build = async (form: ReportForm): Promise<ExportState> => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const onStep = (step: ReportStep) => setState({ kind: 'busy', ...stepsOf(form, step) });
    const own = form === 'word' ? council : undefined;
    if (desk === null) return { kind: 'idle' };
    const made = await makeReportFile({ desk, input, form, council: own, onStep, signal });
    if (made === null) return { kind: 'stopped' };
    if (!made.ok) return { kind: 'problem', message: made.error.message };
    const file = made.value;
    return file.findings.length + file.leaks.length > 0
      ? { kind: 'held', form, file, isOwnFile: own !== undefined }
      : save(form, file);
  };
  const save = async (form: ReportForm, { model, cells, bytes, notes }: ReportFile): Promise<ExportState> => {
    setState({ kind: 'busy', ...WRITING_DOWN });
    const name = suggestedName(input.from, input.to, form);
    return saveAndKeep({
      keep: () => keepReportExport(form, model, cells),
      save: () => {
        setState({ kind: 'asking', words: 'Choose where to keep it…' });
        return form === 'word'
          ? saveReport(name, bytes)
          : saveFile({ kind: FILE_KIND_OF[form], suggestedName: name, bytes });
      },
      drop: dropExport,
      notes,
      signal: stopper.current.signal,
    });
  };
  const run = async (work: Promise<ExportState>) => {
    const end = await work.catch((error: unknown): ExportState => {
      // A bug, told like all others; the bar must not wait for ever for what is over.
      setTimeout(() => {
        throw error;
      });
      return { kind: 'problem', message: BROKE };
    });
    setState(end);
    if (end.kind === 'saved') announce(`Saved as ${end.name} in the folder you chose.`);
    if (end.kind === 'held') announce(`${FORM_FACTS[end.form].name} was not saved: the checks found something.`);
  };
  return {
    state,
    start: (form) => {
      if (state.kind !== 'busy' && state.kind !== 'asking') void run(build(form));
    },
    stop: () => stopper.current.abort(),
    pass: () => {
      if (state.kind !== 'held') return;
      stopper.current = new AbortController();
      void run(save(state.form, state.file));
    },
    close: () => setState({ kind: 'idle' }),
  };
}
