import type { Setting } from '#shared/domain/store/change';

export function saveSetting(_key: string, _value: Setting['value']): Promise<void> {
  throw new Error('Not built yet.');
}
