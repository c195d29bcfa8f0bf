import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';

/** Says in one sentence why the profile is not opened, and quits. Chromium gets a throw-away folder meanwhile. */
export function refuseToStart(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'ehc-plan-audit-'));
  app.setPath('userData', folder);
  app.once('quit', () => rmSync(folder, { recursive: true, force: true }));
  void app.whenReady().then(async () => {
    await dialog.showMessageBox({ type: 'error', title: 'EHC Plan Audit', message: sentence, buttons: ['Close'] });
    app.exit(1);
  });
}
