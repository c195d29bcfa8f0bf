import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { AskWhere } from '../services/reports/save-report';

/** Asks with the system's own dialog, in Documents first and then where the last document went. The window never learns the folder. */
export function askWhereToSave(windowNow: () => BrowserWindow | null): AskWhere {
  let folder: string | null = null;
  return async (suggestedName) => {
    const options = {
      title: 'Save document',
      defaultPath: join(folder ?? app.getPath('documents'), suggestedName),
      filters: [{ name: 'Word document', extensions: ['docx'] }],
    };
    const window = windowNow();
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    // Older Electrons answer undefined rather than an empty string.
    if (canceled || !filePath) return null;
    folder = dirname(filePath);
    return filePath;
  };
}
