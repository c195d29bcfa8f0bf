import { type BrowserWindow, dialog } from 'electron';

/** A second crash within this time is not a chance any more. */
const AGAIN_MS = 60_000;

/** Shows the page anew when its process dies, and says so; when it dies again at once, leaves that to the person. */
export function reloadAfterCrash(window: BrowserWindow, page: string): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const now = performance.now();
    const again = now - last < AGAIN_MS;
    last = now;
    if (!again) void window.loadURL(page);
    void dialog.showMessageBox(window, {
      type: 'warning',
      title: 'EHC Plan Audit',
      message: again ? 'The window stopped working again' : 'The window stopped working and was opened again',
      detail: again
        ? 'Everything shown as saved is safe. Please close the app and start it again.'
        : 'Everything shown as saved is safe. If the last thing you did is missing, please do it again.',
      buttons: ['Close this message'],
    });
  });
}
