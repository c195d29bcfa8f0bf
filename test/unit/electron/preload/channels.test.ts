import { expect, test } from 'vitest';
import { CONTRACT } from '#shared/ipc/contract';
import { ALLOWED_CHANNELS } from '../../../../electron/preload/channels';

test('the bridge lets through the channels of the contract and no other', () => {
  expect([...ALLOWED_CHANNELS].sort()).toEqual(Object.keys(CONTRACT).sort());
});
