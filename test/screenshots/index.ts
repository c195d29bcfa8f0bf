/**
 * Writes a picture of every screen to docs/pictures/, light and dark, at 1366x768 and 1920x1080, and two at 200%, and one of
 * every page of a board report, which LibreOffice lays out. Run by
 * `npm run screenshots`, which builds the app and gives it a display. Which of the pictures are kept in the repository is
 * said in docs/pictures/.gitignore.
 */
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../scripts/system/project-folder';
import { say } from '../../scripts/system/say';
import { fixClock } from '../helpers/fixed-clock';
import { launchApp } from '../helpers/launch-app';
import { Camera } from './camera';
import { takeAllScreens } from './take-all-screens';
import { takeReportPages } from './take-report-pages';

/** A Tuesday morning, with the week's work begun. */
const NOW = '2026-11-24T10:02:11.000Z';

const running = await launchApp();
try {
  await fixClock(running, NOW);
  await running.window.reload();
  await takeAllScreens(running.window, new Camera(running, join(PROJECT_FOLDER, 'docs/pictures')));
  const problems = running.problems();
  if (problems.length > 0) throw new Error(`The window was not content: ${problems.join('; ')}`);
} finally {
  await running.close();
}
const missing = await takeReportPages(join(PROJECT_FOLDER, 'docs/pictures'));
if (missing !== undefined) say(`There are no pictures of the report's pages: ${missing}.`);
say('The pictures are in docs/pictures/.');
