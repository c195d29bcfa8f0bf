import { app, type BrowserWindow, session } from 'electron';
import { isTrustedSender } from './ipc/is-trusted-sender';
import { setupIpc } from './ipc/setup-ipc';
import { keepSafe } from './keep-safe';
import { logProblem } from './log';
import { putOnClipboard } from './services/clipboard/system-clipboard';
import { nodeDisk } from './services/disk/disk';
import { SPACE_LIMITS } from './services/disk/free-space';
import { saveFile } from './services/files/save-file';
import { workFolder } from './services/profile/profile-folder';
import { Workspaces } from './services/workspaces';
import { serveApp } from './window/app-protocol';
import { askWhereToSave } from './window/ask-where-to-save';
import { createWindow } from './window/create-window';
import { sealAllContents } from './window/seal-contents';
import { sealSession } from './window/seal-session';
import { setupMenu } from './window/setup-menu';
import { windowOrigin } from './window/window-origin';

const SNAPSHOT_AFTER_ENTRIES = 2_000;

/** Everything between a profile that may be used and a window on it. */
export async function startApp(root: string): Promise<void> {
  const origin = windowOrigin(process.env.ELECTRON_RENDERER_URL, app.isPackaged);
  let window: BrowserWindow | null = null;
  const where = askWhereToSave(() => window);
  const workspaces = await Workspaces.start({
    folder: workFolder(root),
    disk: nodeDisk,
    clock: () => new Date().toISOString(),
    limits: SPACE_LIMITS,
    snapshotAfter: SNAPSHOT_AFTER_ENTRIES,
    report: logProblem,
  });
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());

  sealAllContents(origin.page);
  sealSession(session.defaultSession, origin);
  serveApp();
  setupMenu(origin.developing);
  setupIpc(
    {
      workspaces,
      versions: { version: app.getVersion(), electron: process.versions.electron, chrome: process.versions.chrome },
      discardCopies: () => session.defaultSession.clearStorageData({ origin: origin.origin, storages: ['indexdb'] }),
      saveReport: ({ suggestedName, bytes }) => saveFile(nodeDisk, where, { kind: 'report', suggestedName, bytes }),
      saveFile: (file) => saveFile(nodeDisk, where, file),
      putPicture: putOnClipboard,
    },
    { isTrusted: (event) => isTrustedSender(event, window?.webContents.id, origin.origin), report: logProblem },
  );
  keepSafe(workspaces);
  await createWindow(root, origin, (opened) => {
    window = opened;
  });
}
