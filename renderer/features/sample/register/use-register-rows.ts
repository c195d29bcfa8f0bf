import { useEffect, useState } from 'react';
import type { RegisterRow } from '#shared/domain/register/register';
import { getRegisterRows } from '../../../platform/documents';
import { takeTurn } from '../../../platform/take-turn';
import { searchText } from './field-words';

export type RowsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly rows: readonly RegisterRow[]; readonly texts: readonly string[] }
  | { readonly kind: 'problem'; readonly message: string };

const LOADING: RowsState = { kind: 'loading' };

/** The rows of a register, read from disk once. */
export function useRegisterRows(rowsHash: string): RowsState {
  const [found, setFound] = useState<{ readonly hash: string; readonly state: RowsState } | null>(null);
  useEffect(() => {
    let wanted = true;
    void read(rowsHash).then((state) => {
      if (wanted) setFound({ hash: rowsHash, state });
    });
    return () => {
      wanted = false;
    };
  }, [rowsHash]);
  return found?.hash === rowsHash ? found.state : LOADING;
}

/** Rows made ready for searching before the window has its turn again. */
const AT_ONCE = 2_000;

async function read(rowsHash: string): Promise<RowsState> {
  const rows = await getRegisterRows(rowsHash);
  if (!rows.ok) return { kind: 'problem', message: rows.error.message };
  const texts: string[] = [];
  for (let start = 0; start < rows.value.length; start += AT_ONCE) {
    texts.push(...rows.value.slice(start, start + AT_ONCE).map(searchText));
    await takeTurn();
  }
  return { kind: 'ready', rows: rows.value, texts };
}
