import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { sampleAuditsSchema } from '#shared/domain/audit/sample-audits';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { addSampleAudits } from '../../../../renderer/db/actions/add-sample-audits';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { readAudit } from '../../../../renderer/db/current-record';
import { currentSession } from '../../../../renderer/db/session';
import { addTestPlan, openOrFail } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';

const FILE = new URL('../../../../resources/samples/audits.json', import.meta.url);
const sample = async () => sampleAuditsSchema.parse(JSON.parse(await readFile(FILE, 'utf8')));

it('adds each invented audit with one commit by its auditor, dated back from today, and twice changes nothing', async () => {
  const window = await windowOnMain();
  await openOrFail();
  await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
  const { plans, audits, people } = await sample();
  for (const [index, { ref }] of plans.entries()) await addTestPlan(ref, index.toString(16).padStart(64, '0'));
  const progress: number[] = [];
  await addSampleAudits(await sample(), (done) => progress.push(done));
  expect(progress.at(-1)).toBe(audits.length);

  const { db } = currentSession();
  expect(await db.people.count()).toBe(people.length + 1);
  for (const { id, auditorId, state, marks } of audits) {
    const audit = await readAudit(db, id);
    const answers = Object.values((await db.answers.get(id))?.answers ?? {});
    expect(audit).toMatchObject({ auditorId, state });
    expect(Date.parse(audit?.startedAt ?? '')).toBeLessThanOrEqual(Date.now());
    expect(answers.filter(({ mark }) => mark !== null)).toHaveLength(Object.keys(marks).length);
    if (state === 'draft') expect(audit?.result).toBeUndefined();
    else expect(scoreAudit(DEFAULT_RUBRIC, answers)).toEqual({ ok: true, value: audit?.result });
  }
  const commits = (await window.entries()).filter(({ action }) => action === 'sample-data');
  expect(commits.map(({ by }) => by.id)).toEqual(['app', ...audits.map(({ auditorId }) => auditorId)]);

  await addSampleAudits(await sample(), () => undefined);
  expect((await window.entries()).filter(({ action }) => action === 'sample-data')).toHaveLength(commits.length + 1);
});
