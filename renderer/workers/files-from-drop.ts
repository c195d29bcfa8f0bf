import type { NamedFile } from './import-types';

/** Every file that was dropped, with those in dropped folders and their folders. */
export function filesFromDrop(_drop: DataTransfer): Promise<NamedFile[]> {
  throw new Error('Not built yet.');
}
