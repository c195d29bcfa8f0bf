import { useMemo } from 'react';

/** An import of a register, from the chosen file to its rows on disk. */
export interface RegisterImport {
  readonly choose: (file: File) => void;
}

/** The import of a register that is going on, if one is. */
export function useRegisterImport(): RegisterImport {
  return useMemo(() => ({ choose: () => undefined }), []);
}
