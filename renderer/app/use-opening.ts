import { useCallback, useEffect, useState } from 'react';
import { type OpenStage, openStore, type StoreOpening } from '../db/open-store';
import { followKeptKeys } from '../keyboard/kept-keys';

export type OpeningState =
  | { readonly kind: 'opening'; readonly stage: OpenStage }
  | { readonly kind: 'failed'; readonly code: string; readonly message: string }
  | {
      readonly kind: 'open';
      readonly opening: StoreOpening;
      /** Nobody was set up when the app started, so this is somebody's first time. */
      readonly first: boolean;
      /** Counts switches of workspace, so that no screen keeps anything of the other one. */
      readonly turn: number;
    };

const START: OpeningState = { kind: 'opening', stage: { stage: 'opening', done: 0, total: 0 } };

let started: ReturnType<typeof openStore> | null = null;
let hearStage: (stage: OpenStage) => void = () => undefined;

/** Opens once, however often React mounts: two openings at a time would compare the working copy with itself. */
function openOnce(): ReturnType<typeof openStore> {
  started ??= openStore((stage) => hearStage(stage)).then(async (opened) => {
    // Before the first screen, and so before the first key.
    if (opened.ok) await followKeptKeys();
    return opened;
  });
  return started;
}

/** The stored work being opened, and then open. `replace` takes over what a switch of workspace answered. */
export function useOpening() {
  const [state, setState] = useState<OpeningState>(START);
  const replace = useCallback((opening: StoreOpening) => {
    setState((before) => {
      if (before.kind !== 'open') return { kind: 'open', opening, first: false, turn: 0 };
      const moved = before.opening.workspace !== opening.workspace;
      return { ...before, opening, turn: moved ? before.turn + 1 : before.turn };
    });
  }, []);
  useEffect(() => {
    let mounted = true;
    hearStage = (stage) => {
      if (mounted) setState((before) => (before.kind === 'opening' ? { kind: 'opening', stage } : before));
    };
    const open = async () => {
      const opened = await openOnce();
      if (!mounted) return;
      if (opened.ok) setState({ kind: 'open', opening: opened.value, first: opened.value.person === null, turn: 0 });
      else setState({ kind: 'failed', code: opened.error.code, message: opened.error.message });
    };
    void open();
    return () => {
      mounted = false;
    };
  }, []);
  return { state, replace };
}
