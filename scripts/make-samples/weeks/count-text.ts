import type { TextCounts } from '#shared/domain/audit/text-counts';
import { intakeLimitsSchema } from '#shared/domain/plan/intake-limits';
import { analyseProvision } from '#shared/domain/prompts/analyse-provision';
import { applyBankChanges } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import { readPlanFile } from '#shared/intake/read-plan-file';

const LIMITS = intakeLimitsSchema.parse({});
const BANK = applyBankChanges(DEFAULT_PHRASE_BANK);

/** What the app would count in a plan's file when its audit is handed in. */
export async function countText(bytes: Uint8Array): Promise<TextCounts> {
  const read = await readPlanFile(bytes, LIMITS);
  if (!read.ok) throw new Error(`An invented plan cannot be read: ${read.error.message}`);
  const prompts: Record<string, number> = {};
  for (const prompt of findPrompts(read.value, BANK)) prompts[prompt.class] = (prompts[prompt.class] ?? 0) + 1;
  const { items, stated } = analyseProvision(read.value);
  const saying = (question: 'who' | 'howOften' | 'howLong') =>
    items.filter(({ answers }) => answers[question].found).length;
  return {
    bank: `default-${DEFAULT_PHRASE_BANK.version}`,
    prompts,
    provision: {
      items: items.length,
      who: saying('who'),
      howOften: saying('howOften'),
      howLong: saying('howLong'),
      all: stated.count,
    },
  };
}
