import { useRef, useState } from 'react';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import type { Finding } from '#shared/gates/finding';
import { announce } from '../../../components/announcer';
import { keepReportExport } from '../../../db/actions/report-exports';
import { saveFile } from '../../../platform/save-file';
import { saveReport } from '../../../platform/save-report';
import { makeReport, type ReportInput } from '../../../workers/report/report-job';
import type { ReportForm, ReportStep } from '../../../workers/report/report-messages';
import { FILE_KIND_OF, FORM_FACTS, suggestedName } from './forms';
import { stepsOf } from './step-words';

/** A finished file that the gates let through, or could with a reason. */
interface Built {
  readonly form: ReportForm;
  readonly model: ReportModel;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type ExportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly words: string; readonly at: number; readonly of: number }
  | { readonly kind: 'asking'; readonly words: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'held'; readonly findings: readonly Finding[]; readonly built: Built; readonly isOwnFile: boolean }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'problem'; readonly message: string };

export interface Exporting {
  readonly state: ExportState;
  readonly start: (form: ReportForm) => void;
  readonly stop: () => void;
  /** Saves what only accessibility findings of the council's own file held up. */
  readonly pass: () => void;
  readonly close: () => void;
}

/**
 * Builds a file beside the window, has the gates look at it, asks where to keep it, and writes down what it showed.
 * Cancelling is no failure; a file that would give something away is never offered for saving.
 */
export function useExport(input: ReportInput): Exporting {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const stopNow = useRef<() => void>(() => undefined);
  const build = async (form: ReportForm): Promise<ExportState> => {
    const busy = (step: ReportStep) => setState({ kind: 'busy', ...stepsOf(form, step) });
    busy('reading');
    const { made, stop } = makeReport({ ...input, form, template: form === 'word' ? input.template : undefined }, busy);
    stopNow.current = stop;
    const result = await made;
    if (result === null) return { kind: 'stopped' };
    if (!result.ok) return { kind: 'problem', message: result.error.message };
    const { model, bytes, findings } = result.value;
    const built = { form, model, bytes };
    const isOwnFile = form === 'word' && input.template !== undefined;
    return findings.length > 0 ? { kind: 'held', findings, built, isOwnFile } : save(built);
  };
  const save = async ({ form, model, bytes }: Built): Promise<ExportState> => {
    setState({ kind: 'asking', words: 'Choose where to keep it…' });
    const name = suggestedName(input.from, input.to, form);
    const saved = await (form === 'word'
      ? saveReport(name, bytes)
      : saveFile({ kind: FILE_KIND_OF[form], suggestedName: name, bytes }));
    if (!saved.ok) return { kind: 'problem', message: saved.error.message };
    if (saved.value === null) return { kind: 'idle' };
    await keepReportExport(form, model);
    return { kind: 'saved', name: saved.value };
  };
  const run = async (work: Promise<ExportState>) => {
    const end = await work;
    setState(end);
    if (end.kind === 'saved') announce(`Saved as ${end.name} in the folder you chose.`);
    if (end.kind === 'held') announce(`${FORM_FACTS[end.built.form].building} was not saved. See why.`);
  };
  return {
    state,
    start: (form) => {
      if (state.kind !== 'busy' && state.kind !== 'asking') void run(build(form));
    },
    stop: () => stopNow.current(),
    pass: () => {
      if (state.kind === 'held') void run(save(state.built));
    },
    close: () => setState({ kind: 'idle' }),
  };
}
