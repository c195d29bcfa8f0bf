import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import type { PlanType } from '#shared/domain/plan/plan-choices';
import type { Change } from '#shared/domain/store/change';
import { CRITERIA, currentCriterion, goToCriterion, goToSection } from '../helpers/audit-screen';
import { openPlanByKeys, submitByKeys, untilSaved } from '../helpers/journey/keyboard-work';
import { expectNoViolations, expectRoom, makeSmall } from '../helpers/journey/look-at-scene';
import { samplePath } from '../helpers/journey/sample-plans';
import { answerSaveDialog } from '../helpers/journey/save-dialog';
import { launchApp, makeProfile, type RunningApp, removeFolder } from '../helpers/launch-app';
import { loadPlans } from '../helpers/load-plans';
import { VERSION_2 } from '../helpers/rubric/later-versions';
import { publishInProfile, writeInProfile } from '../helpers/rubric/write-in-profile';
import { setUpPerson } from '../helpers/set-up';

/** A rubric that gets a second version while audits are stored and open: each test goes on where the last ended. */
test.describe.configure({ mode: 'serial' });

const [DONE, OPEN, FRESH] = ['P-1042', 'P-1043', 'P-1044'] as const;
const NOTE = 'Fishing is named, and nothing else.';

let profile: string;
let folder: string;
let running: RunningApp;
/** What was printed of the finished audit before there was a second version. */
const before = { result: '', sheet: '', report: '' };

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-versions-'));
  profile = await makeProfile();
  running = await launchApp({ profile });
  await setUpPerson(running.window);
  await loadPlans(running.window, FILES.map(samplePath));
  await running.window.getByRole('button', { name: 'Close this list' }).click();
});
test.afterAll(async () => {
  await running?.close();
  await removeFolder(folder);
  await removeFolder(profile);
});
