import { useEffect, useMemo, useRef, useState } from 'react';
import type { ColumnUse, FiguresLayout } from '#shared/domain/board/import/figures-file';
import { type FiguresImportState, FiguresRun } from './figures-run';

const CLOSED: FiguresImportState = { kind: 'closed' };

/** Reads one file of monthly figures in a worker and follows what a person says of it. Nothing is stored here. */
export function useFiguresImport() {
  const [state, setState] = useState<FiguresImportState>(CLOSED);
  const run = useRef<FiguresRun | null>(null);
  const actions = useMemo(() => {
    const start = (file: File) => {
      run.current?.end();
      run.current = new FiguresRun(file, setState);
    };
    const close = () => {
      run.current?.end();
      run.current = null;
      setState(CLOSED);
    };
    return {
      start,
      close,
      /** Another sheet, or the row where the headings stand. */
      look: (sheet: number, headerRow?: number) => void run.current?.look(sheet, headerRow),
      use: (layout: FiguresLayout, sheet: number, index: number, use: ColumnUse) =>
        void run.current?.use(layout, sheet, index, use),
    };
  }, []);
  useEffect(() => () => run.current?.end(), []);
  return { state, ...actions };
}

export type FiguresImport = ReturnType<typeof useFiguresImport>;
