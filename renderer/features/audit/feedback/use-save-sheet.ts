import { useState } from 'react';
import { feedbackName } from '#shared/domain/feedback/feedback-name';
import type { FeedbackSheet } from '#shared/domain/feedback/feedback-sheet';
import { announce } from '../../../components/announcer';
import { saveReport } from '../../../platform/save-report';
import { buildFeedbackBytes } from '../../../workers/feedback-job';

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly what: string }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'problem'; readonly message: string };

/** Builds the Word file beside the window, then asks where to keep it. Cancelling is no failure and leaves nothing. */
export function useSaveSheet(
  ref: string,
  draft: number,
): readonly [SaveState, (sheet: FeedbackSheet) => Promise<void>] {
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const run = async (sheet: FeedbackSheet): Promise<SaveState> => {
    setState({ kind: 'busy', what: 'Building the Word document…' });
    const built = await buildFeedbackBytes(sheet);
    if (!built.ok) return { kind: 'problem', message: built.error.message };
    setState({ kind: 'busy', what: 'Choose where to keep it…' });
    const saved = await saveReport(feedbackName(ref, draft), built.value);
    if (!saved.ok) return { kind: 'problem', message: `${saved.error.message} The audit itself is safe.` };
    return saved.value === null ? { kind: 'idle' } : { kind: 'saved', name: saved.value };
  };
  const save = async (sheet: FeedbackSheet) => {
    const end = await run(sheet);
    setState(end);
    if (end.kind === 'saved') announce(`Feedback sheet saved as ${end.name} in the folder you chose.`);
  };
  return [state, save];
}
