import { homedir } from 'node:os';
import { app } from 'electron';
import { logProblem, logStrayProblems } from './log';
import { refuseToStart } from './refuse-to-start';
import { openProfile } from './services/profile/open-profile';
import { browserFolder } from './services/profile/profile-folder';
import { recordMarker, SCHEMA_VERSION } from './services/profile/profile-marker';
import { startApp } from './start-app';
import { registerAppScheme } from './window/app-protocol';
import { quietChromium } from './window/quiet-chromium';
import { windowOrigin } from './window/window-origin';

// As root (test machines only) Chromium cannot sandbox and is started with --no-sandbox; forcing it on would kill every child.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
logStrayProblems();
quietChromium(windowOrigin(process.env.ELECTRON_RENDERER_URL, app.isPackaged).developing);
registerAppScheme();

const marker = { app: app.getVersion(), chromium: process.versions.chrome, schema: SCHEMA_VERSION };
const profile = openProfile(
  {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    override: app.commandLine.getSwitchValue('user-data-dir'),
  },
  marker,
);
if (profile.ok) openOnce(profile.value);
else refuseToStart(profile.error.message);

/** A second start brings the first one's window forward; two would hurt each other's databases. */
function openOnce(root: string): void {
  app.setPath('userData', browserFolder(root));
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  const recorded = recordMarker(root, marker);
  if (!recorded.ok) {
    refuseToStart(recorded.error.message);
    return;
  }
  app
    .whenReady()
    .then(() => startApp(root))
    .catch((error: unknown) => {
      logProblem('start', error);
      app.exit(1);
    });
}
