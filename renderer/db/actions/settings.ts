import type { ShownFields } from '#shared/domain/plan/shown-fields';
import type { Setting } from '#shared/domain/store/change';
import { commit } from '../commit';
import { PLAN_FIELDS_SETTING } from '../setting-keys';

export const saveSetting = (key: string, value: Setting['value']): Promise<void> =>
  commit('settings', [{ table: 'settings', id: key, value: { key, value } }]);

/** Keeps which fields of plans are shown where, for everybody who uses this workspace. */
export const saveShownFields = ({ details, list, audit }: ShownFields): Promise<void> =>
  saveSetting(PLAN_FIELDS_SETTING, { details: [...details], list: [...list], audit: [...audit] });
