import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaFiles } from './schemas/schema-files';
import { PROJECT_FOLDER } from './system/project-folder';

const folder = join(PROJECT_FOLDER, 'resources', 'schemas');
await mkdir(folder, { recursive: true });
for (const { name, text } of schemaFiles()) await writeFile(join(folder, name), text);
