import { bankName, countText } from '#shared/domain/audit/count-text';
import type { TextCounts } from '#shared/domain/audit/text-counts';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import { analyseProvision } from '#shared/domain/prompts/analyse-provision';
import { applyBankChanges, NO_BANK_CHANGES } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import { readPlanFile } from '#shared/intake/read-plan-file';

const BANK = applyBankChanges(DEFAULT_PHRASE_BANK);
const NAME = bankName(DEFAULT_PHRASE_BANK.version, NO_BANK_CHANGES);

/** What the app counts in a plan's file when its audit is handed in. */
export async function countFile(bytes: Uint8Array): Promise<TextCounts> {
  const read = await readPlanFile(bytes, DEFAULT_INTAKE_LIMITS);
  if (!read.ok) throw new Error(`An invented plan cannot be read: ${read.error.message}`);
  return countText(NAME, findPrompts(read.value, BANK), analyseProvision(read.value));
}
