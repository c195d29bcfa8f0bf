import { useMemo, useState } from 'react';
import { type FeedbackOptions, USUAL_OPTIONS } from '#shared/domain/feedback/feedback-options';
import { fitFeedback } from '#shared/word/fit-feedback';
import { AppButton } from '../../../components/app-button';
import { saveSetting } from '../../../db/actions/settings';
import { now } from '../../../db/clock';
import { FeedbackChoices } from './feedback-choices';
import { FeedbackPreview } from './feedback-preview';
import { MARKING_SETTING } from './feedback-words';
import type { FeedbackReady } from './use-feedback-source';
import { useSaveSheet } from './use-save-sheet';

interface FeedbackFormProps {
  readonly ready: FeedbackReady;
  /** The marking of the last sheet. */
  readonly keptMarking: string;
  readonly onClose: () => void;
}

/** The choices, what they come to, and saving. */
export function FeedbackForm({ ready: { source, problem }, keptMarking, onClose }: FeedbackFormProps) {
  const { plan, audit } = source;
  const [madeAt] = useState(now);
  const [options, setOptions] = useState<FeedbackOptions>(USUAL_OPTIONS);
  const [marking, setMarking] = useState(keptMarking);
  const [state, save] = useSaveSheet(plan.ref, audit.draft);
  const { sheet, pages, whole } = useMemo(() => {
    const { classification: _, ...chosen } = options;
    const classification = marking.trim();
    return fitFeedback(source, classification === '' ? chosen : { ...chosen, classification }, madeAt);
  }, [source, options, marking, madeAt]);
  const saveNow = async () => {
    if (marking.trim() !== keptMarking) void saveSetting(MARKING_SETTING, marking.trim());
    await save(sheet);
  };
  return (
    <>
      <div className="dialog-words feedback-form">
        <p>
          A Word document for the plan’s writer, made from this audit alone: what to change, what good looks like and
          the wording you suggest.
        </p>
        <FeedbackChoices
          options={options}
          onChange={setOptions}
          marking={marking}
          onMarking={setMarking}
          auditor={source.auditor}
          told={sheet.entries.length}
          whole={whole}
        />
        <FeedbackPreview sheet={sheet} pages={pages} submitted={audit.state !== 'draft'} problem={problem} />
        <p className="feedback-state" data-kind={state.kind} role={state.kind === 'problem' ? 'alert' : undefined}>
          {state.kind === 'busy' ? state.what : null}
          {state.kind === 'saved' ? `Saved as ${state.name} in the folder you chose.` : null}
          {state.kind === 'problem' ? state.message : null}
        </p>
      </div>
      <div className="dialog-actions">
        <AppButton onPress={onClose}>{state.kind === 'saved' ? 'Close' : 'Cancel'}</AppButton>
        <AppButton kind="primary" isBusy={state.kind === 'busy'} onPress={() => void saveNow()}>
          Save Word document…
        </AppButton>
      </div>
    </>
  );
}
