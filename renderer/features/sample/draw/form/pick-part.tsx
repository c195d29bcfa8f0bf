import { useState } from 'react';
import type { RegisterRow } from '#shared/domain/register/register';
import { AppButton } from '../../../../components/app-button';
import { TextInput } from '../../../../components/text-input';
import { readReferences, unknownWords } from './known-reference';
import type { PartProps } from './part-props';

interface PickPartProps extends PartProps {
  /** The plans that may be picked. */
  readonly eligible: readonly RegisterRow[];
}

/** Plans that a person picks by reference, and why. */
export function PickPart({ draft, set, problems, eligible }: PickPartProps) {
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const pick = () => {
    const { known, unknown } = readReferences(draft.pickText, eligible);
    set({ picks: [...new Set([...draft.picks, ...known])], pickText: unknown.join('\n') });
    setProblem(unknown.length === 0 ? undefined : unknownWords(unknown).replace('register', 'selection of plans'));
  };
  return (
    <>
      <TextInput
        label="Why these plans"
        value={draft.pickReason}
        onChange={(pickReason) => set({ pickReason })}
        maxLength={500}
        problem={problems.pickReason}
      />
      <div className="draw-line">
        <TextInput
          label="References to pick"
          value={draft.pickText}
          onChange={(pickText) => set({ pickText })}
          rows={3}
          hint="One a line, or with commas between."
          problem={problem ?? problems.pickText}
        />
        <AppButton onPress={pick}>Pick these</AppButton>
      </div>
      {draft.picks.length === 0 ? null : (
        <ul className="draw-chips" aria-label="Plans picked">
          {draft.picks.map((ref) => (
            <li key={ref}>
              {ref}
              <AppButton
                kind="quiet"
                aria-label={`Do not pick ${ref}`}
                onPress={() => set({ picks: draft.picks.filter((one) => one !== ref) })}
              >
                ×
              </AppButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
