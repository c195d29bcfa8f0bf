import { useState } from 'react';
import type { RegisterRow } from '#shared/domain/register/register';
import { AppButton } from '../../../../components/app-button';
import { TextInput } from '../../../../components/text-input';
import { readReferences, unknownWords } from './known-reference';
import type { PartProps } from './part-props';

interface ExclusionPartProps extends PartProps {
  readonly rows: readonly RegisterRow[];
}

/** Plans that are left out by hand, each with its reason, which the sample's record keeps. */
export function ExclusionPart({ draft, set, problems, rows }: ExclusionPartProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<{ refs?: string; reason?: string }>({});
  const add = () => {
    const { known, unknown } = readReferences(draft.exclusionText, rows);
    const wrong = {
      ...(unknown.length > 0 && { refs: unknownWords(unknown) }),
      ...(unknown.length === 0 && known.length === 0 && { refs: 'Write the reference of a plan.' }),
      ...(reason.trim() === '' && { reason: 'Say why. The reason stands in the record.' }),
    };
    setProblem(wrong);
    if (Object.keys(wrong).length > 0) return;
    const kept = draft.exclusions.filter(({ ref }) => !known.includes(ref));
    set({ exclusions: [...kept, ...known.map((ref) => ({ ref, reason: reason.trim() }))], exclusionText: '' });
    setReason('');
  };
  return (
    <fieldset className="draw-exclusions">
      <legend>Leave plans out by hand</legend>
      {draft.exclusions.length === 0 ? null : (
        <ul className="draw-list">
          {draft.exclusions.map(({ ref, reason: why }) => (
            <li key={ref}>
              <strong>{ref}</strong> <span>{why}</span>
              <AppButton
                kind="quiet"
                aria-label={`Do not leave ${ref} out`}
                onPress={() => set({ exclusions: draft.exclusions.filter((one) => one.ref !== ref) })}
              >
                Take back in
              </AppButton>
            </li>
          ))}
        </ul>
      )}
      <div className="draw-line">
        <TextInput
          label="References"
          value={draft.exclusionText}
          onChange={(exclusionText) => set({ exclusionText })}
          rows={2}
          hint="One a line, or with commas between."
          problem={problem.refs ?? problems.exclusionText}
        />
        <TextInput label="Reason" value={reason} onChange={setReason} maxLength={500} problem={problem.reason} />
        <AppButton onPress={add}>Leave out</AppButton>
      </div>
    </fieldset>
  );
}
