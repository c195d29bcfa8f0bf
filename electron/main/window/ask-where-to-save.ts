import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { type AskWhere, FILE_KINDS } from '../services/files/save-file';

/** Asks with the system's own dialog, in Documents first and then where the last file went. The window never learns the folder. */
export function askWhereToSave(windowNow: () => BrowserWindow | null): AskWhere {
  let folder: string | null = null;
  return async (kind, suggestedName) => {
    const { title, filter, ending } = FILE_KINDS[kind];
    const options = {
      title,
      defaultPath: join(folder ?? app.getPath('documents'), suggestedName),
      filters: [{ name: filter, extensions: [ending] }],
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
