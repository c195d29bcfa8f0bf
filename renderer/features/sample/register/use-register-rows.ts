import { useEffect, useState } from 'react';
import type { RegisterRow } from '#shared/domain/register/register';
import { getRegisterRows } from '../../../platform/documents';

export type RowsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly rows: readonly RegisterRow[] }
  | { readonly kind: 'problem'; readonly message: string };

const LOADING: RowsState = { kind: 'loading' };

/** The rows of a register, read from disk once. */
export function useRegisterRows(rowsHash: string): RowsState {
  const [found, setFound] = useState<{ readonly hash: string; readonly state: RowsState } | null>(null);
  useEffect(() => {
    let wanted = true;
    void getRegisterRows(rowsHash).then((read) => {
      if (!wanted) return;
      const state: RowsState = read.ok
        ? { kind: 'ready', rows: read.value }
        : { kind: 'problem', message: read.error.message };
      setFound({ hash: rowsHash, state });
    });
    return () => {
      wanted = false;
    };
  }, [rowsHash]);
  return found?.hash === rowsHash ? found.state : LOADING;
}
