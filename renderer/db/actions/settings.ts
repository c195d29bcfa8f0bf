import type { Setting } from '#shared/domain/store/change';
import { commit } from '../commit';

export const saveSetting = (key: string, value: Setting['value']): Promise<void> =>
  commit('settings', [{ table: 'settings', id: key, value: { key, value } }]);
