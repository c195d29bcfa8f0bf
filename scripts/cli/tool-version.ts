import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_FOLDER } from '../system/project-folder';

const packageSchema = z.object({ version: z.string().min(1) });

/** The program's version, as reports say it. */
export const toolVersion = async (): Promise<string> =>
  packageSchema.parse(JSON.parse(await readFile(join(PROJECT_FOLDER, 'package.json'), 'utf8'))).version;
