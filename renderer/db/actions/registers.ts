import type { Register } from '#shared/domain/register/register';
import type { Setting } from '#shared/domain/store/change';
import { commit } from '../commit';
import { registerMapSetting } from '../setting-keys';

/**
 * Keeps a register whose rows are on disk already, and with it how the columns of its source are read: both, or neither.
 *
 * @param mapping plain data, as it is to be found again at the next import from this source.
 */
export const importRegister = (register: Register, mapping: Setting['value']): Promise<void> => {
  const key = registerMapSetting(register.source);
  return commit('import-register', [
    { table: 'registers', id: register.id, value: register },
    { table: 'settings', id: key, value: { key, value: mapping } },
  ]);
};

/** Takes a register off the list. Samples drawn from it stay as they are; main clears its rows away. */
export const removeRegister = (registerId: string): Promise<void> =>
  commit('remove-register', [{ table: 'registers', id: registerId, value: null }]);
