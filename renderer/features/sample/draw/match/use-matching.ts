import { useCallback, useEffect, useRef, useState } from 'react';
import { type LookedAt, type Matching, matchFiles } from '#shared/domain/match/match-files';
import type { MemberRow } from '../../../../db/sample-states';
import type { ImportSource } from '../../../../workers/import-types';
import { matchPlanFiles } from '../../../../workers/intake-pool';
import type { MatchRun } from '../../../../workers/match-runner';

export type MatchState =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly run: MatchRun }
  | {
      readonly kind: 'looked';
      readonly files: readonly ImportSource[];
      readonly matching: Matching;
      readonly looked: readonly LookedAt[];
    };

const NONE: MatchState = { kind: 'none' };

/** References whose file is in this sample already. */
export const loadedRefs = (rows: readonly MemberRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ state }) => state !== 'no-file' && state !== 'elsewhere').map(({ member }) => member.ref));

/** Looks through files for the plans of a sample. Nothing of them is kept; leaving the sample stops it. */
export function useMatching(rows: readonly MemberRow[]) {
  const [state, setState] = useState<MatchState>(NONE);
  const running = useRef<MatchRun | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const look = useCallback(
    async (files: readonly ImportSource[]) => {
      if (files.length === 0) return;
      const references = rows.map(({ member }) => member.ref);
      const run = matchPlanFiles(files, references);
      running.current = run;
      setState({ kind: 'looking', run });
      const looked = await run.done;
      if (running.current !== run) return;
      running.current = null;
      if (looked === null) setState(NONE);
      else setState({ kind: 'looked', files, looked, matching: matchFiles(looked, references, loadedRefs(rows)) });
    },
    [rows],
  );
  const forget = useCallback(() => setState(NONE), []);
  return { state, look, forget };
}
