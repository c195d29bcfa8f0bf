import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { reloadAfterCrash } from './reload-after-crash';
import type { WindowOrigin } from './window-origin';
import { readWindowState, SMALLEST, writeWindowState } from './window-state';

/** Shown until the page has drawn itself; the page's own background in light and dark. */
const BACKGROUND = { light: '#f6f7f9', dark: '#14171c' } as const;

/**
 * Opens the one window on our own page.
 *
 * @param root the profile's folder, which remembers the window's size.
 * @param opened gets the window before its page loads, so that the page's first call is already answered.
 */
export async function createWindow(
  root: string,
  { page, developing }: WindowOrigin,
  opened: (window: BrowserWindow) => void,
): Promise<void> {
  const { width, height, maximised } = readWindowState(root);
  const window = new BrowserWindow({
    title: 'EHC Plan Audit',
    width,
    height,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: developing,
    },
  });
  window.once('ready-to-show', () => {
    if (maximised) window.maximize();
    window.show();
  });
  window.on('close', () => {
    const size = window.getNormalBounds();
    void writeWindowState(root, { width: size.width, height: size.height, maximised: window.isMaximized() });
  });
  opened(window);
  reloadAfterCrash(window, page);
  await window.loadURL(page);
}
