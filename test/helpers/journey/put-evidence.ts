import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { auditSchema } from '#shared/domain/audit/audit';
import { personSchema } from '#shared/domain/audit/person';
import type { Evidence } from '#shared/domain/evidence/evidence';
import { makePassages } from '#shared/domain/evidence/make-passages';
import { planSchema } from '#shared/domain/plan/plan';
import { type PlanText, planTextSchema } from '#shared/domain/plan/plan-text';
import type { RunningApp } from '../launch-app';
import { findJournal } from '../read-journal';
import { atWeekScreen } from '../set-up';
import { keptRecords } from './kept-work';

/** Blocks of the text to put beside criteria, or words of one: by criterion id. */
export type QuotedBlocks = Readonly<Record<string, string>>;

/**
 * Puts blocks of the only plan's text beside criteria of its only audit, through the app's own channel, and starts the
 * window anew so that it shows them. For tests that are about what becomes of evidence, not about attaching it.
 */
export async function putEvidence({ profile, window }: RunningApp, blocks: QuotedBlocks): Promise<void> {
  const plan = planSchema.parse((await keptRecords(profile, 'plans'))[0]);
  const audit = auditSchema.parse((await keptRecords(profile, 'audits'))[0]);
  const by = personSchema.parse((await keptRecords(profile, 'people'))[0]);
  const textHash = plan.drafts[0]?.textHash ?? '';
  const documents = join(await findJournal(profile), '..', 'documents');
  const planText = planTextSchema.parse(JSON.parse(await readFile(join(documents, 'text', textHash), 'utf8')));
  const changes = Object.entries(blocks).map(([criterionId, text], at) => {
    const value: Evidence = {
      id: `ev-test-${at}`,
      auditId: audit.id,
      criterionId,
      textHash,
      passages: [...passagesOf(planText, text)],
      addedAt: audit.startedAt,
    };
    return { table: 'evidence', id: value.id, value };
  });
  const commit = JSON.stringify({ action: 'evidence', auditId: audit.id, by, changes });
  expect(await window.evaluate(`window.ehcPlanAudit.call('store:commit', ${commit}).then(({ ok }) => ok)`)).toBe(true);
  // A place in the audit is written once one rests there; until then the window is held, and closes.
  await window.waitForTimeout(1_000);
  await window.reload();
  await atWeekScreen(window);
}

function passagesOf(planText: PlanText, text: string): Evidence['passages'] {
  const { blocks } = planText;
  const block = blocks.find((one) => one.text === text) ?? blocks.find((one) => one.text.includes(text));
  if (block === undefined) throw new Error('The text has no such block.');
  const end = (offset: number) => ({ blockId: block.id, offset });
  const from = block.text.indexOf(text);
  return [...makePassages(planText, { from: end(from), to: end(from + text.length) })];
}
