import { useEffect, useState, useSyncExternalStore } from 'react';
import { openRegister } from '../../../workers/register-job';
import type { ImportState } from './import-state';
import { RegisterImporter } from './importer';

/** The import of a register that is going on, if one is, and what can be done with it. */
export interface RegisterImport {
  readonly state: ImportState;
  readonly importer: RegisterImporter;
}

/** Kept where it outlives the screen, and given up with the workspace. */
export function useRegisterImport(): RegisterImport {
  const [importer] = useState(() => new RegisterImporter(openRegister));
  const state = useSyncExternalStore(importer.state.subscribe, importer.state.get);
  useEffect(() => () => importer.cancel(), [importer]);
  return { state, importer };
}
