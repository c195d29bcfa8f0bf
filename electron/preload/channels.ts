import type { Channel } from '#shared/ipc/contract';

/** The contract's channels by name: the contract itself would bring every schema into the preload. */
const NAMES: Readonly<Record<Channel, true>> = {
  'app:info': true,
  'workspace:switch': true,
  'workspace:remove-sample': true,
  'store:open': true,
  'store:commit': true,
  'store:compare': true,
  'store:discard-copies': true,
  'store:entries-after': true,
  'store:state-page': true,
  'store:trail': true,
  'store:steps': true,
  'store:snapshot': true,
  'document:put': true,
  'document:get': true,
  'report:save': true,
  'file:save': true,
  'clipboard:picture': true,
};

export const ALLOWED_CHANNELS: ReadonlySet<string> = new Set(Object.keys(NAMES));
