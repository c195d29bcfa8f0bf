import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';

/** Absolute path of one of the invented sample plans. */
export const samplePlan = (name: string): string => join(PROJECT_FOLDER, 'resources/samples', name);
