import { useEffect, useMemo, useRef, useState } from 'react';
import type { LookedAt, Matching } from '#shared/domain/match/match-files';
import type { Sample } from '#shared/domain/sample/sample';
import { AppButton } from '../../../../components/app-button';
import type { MemberRow } from '../../../../db/sample-states';
import type { ImportSource } from '../../../../workers/import-types';
import { loadMatched } from './load-matched';
import { choose, doublyChosen, firstChoices, stillMissing } from './match-choices';
import { MatchRow } from './match-row';
import { loadWords } from './match-words';
import { loadedRefs } from './use-matching';

interface MatchListProps {
  readonly sample: Sample;
  readonly rows: readonly MemberRow[];
  readonly files: readonly ImportSource[];
  readonly looked: readonly LookedAt[];
  readonly matching: Matching;
  readonly onFiles: (files: readonly ImportSource[]) => void;
  readonly onClose: () => void;
}

/** What a person has to decide on comes first. */
const urgency = { 'two-references': 0, 'two-files': 0, 'name-against-text': 0, 'other-reference': 1 } as const;
const urgencyOf = (kind: string): number => urgency[kind as keyof typeof urgency] ?? (kind === 'matched' ? 4 : 2); // a kind not listed is read as undefined

/** Each file with the plan it is of, plans without a file, and the button that agrees to all of it. */
export function MatchList({ sample, rows, files, looked, matching, onFiles, onClose }: MatchListProps) {
  const [choices, setChoices] = useState(() => firstChoices(matching));
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const references = useMemo(() => rows.map(({ member }) => member.ref), [rows]);
  const loaded = useMemo(() => loadedRefs(rows), [rows]);
  const open = useMemo(() => references.filter((ref) => !loaded.has(ref)), [references, loaded]);
  const doubled = doublyChosen(choices);
  const missing = stillMissing(references, loaded, choices);
  const ordered = useMemo(
    () => [...matching.files].sort((a, b) => urgencyOf(a.kind) - urgencyOf(b.kind) || a.file - b.file),
    [matching],
  );
  const load = async () => {
    setBusy(true);
    try {
      onFiles(await loadMatched({ sample, rows, files, looked, choices }));
      onClose();
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="match-list">
      <div className="record-part-head">
        <h4 ref={heading} tabIndex={-1}>
          {loadWords(choices.size, files.length)}
        </h4>
        <div className="draw-actions">
          <AppButton onPress={onClose}>Load nothing</AppButton>
          <AppButton
            kind="primary"
            isBusy={busy}
            isDisabled={choices.size === 0 || doubled.length > 0}
            onPress={() => void load()}
          >
            Load {choices.size === 1 ? '1 file' : `${choices.size} files`}
          </AppButton>
        </div>
      </div>
      <p role="alert" className="problem">
        {doubled.length === 0 ? '' : `More than one file is chosen for ${doubled.join(', ')}. Keep one of them.`}
      </p>
      {missing.length === 0 ? null : (
        <div className="match-missing">
          <h4>{missing.length === 1 ? '1 plan is missing' : `${missing.length} plans are missing`}</h4>
          <p>{missing.join(', ')}</p>
          <p className="hint">
            No file is chosen for {missing.length === 1 ? 'this plan' : 'these plans'}. Match another folder later,
            choose a file below, or replace the plan with a reason.
          </p>
        </div>
      )}
      <ul className="match-rows" aria-label="Files">
        {ordered.map((match) => (
          <MatchRow
            key={match.file}
            match={match}
            fileName={files[match.file]?.name ?? ''}
            chosen={choices.get(match.file) ?? ''}
            open={open}
            substitutions={sample.substitutions}
            onChoose={(ref) => setChoices(choose(choices, match.file, ref))}
          />
        ))}
      </ul>
    </div>
  );
}
