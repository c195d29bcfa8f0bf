import { bankName, countText } from '#shared/domain/audit/count-text';
import type { TextCounts } from '#shared/domain/audit/text-counts';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { NO_BANK_CHANGES, readBankChanges } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { readSetting } from '../../db/reads';
import { PHRASE_BANK_SETTING } from '../../db/setting-keys';
import { type PromptsSearch, searchPrompts } from '../../workers/prompts-job';
import type { ReadPlan } from './use-read-plan';

/** Milliseconds that handing in waits for the counts: they are help for figures, and it must not be held up. */
const PATIENCE = 1_500;

/** Pages of which nothing could be read would count as pages with nothing to find. */
const isWhole = ({ blocks, warnings }: PlanText): boolean =>
  blocks.length > 0 && warnings.every(({ code }) => code !== 'scanned-pages');

/**
 * Counts what the phrase bank in force finds in a plan's text, as it is corrected, and what its provision states. Undefined
 * where the text is not here or some of it cannot be read, where the search breaks, and where it takes too long.
 */
export async function countAtSubmit(
  read: ReadPlan,
  search: (request: Parameters<typeof searchPrompts>[0]) => PromptsSearch = searchPrompts,
  patience = PATIENCE,
): Promise<TextCounts | undefined> {
  if (read.kind !== 'ready' || !isWhole(read.text.corrected)) return undefined;
  const { blocks, sections } = read.text.corrected;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  let running: PromptsSearch | undefined;
  const count = async (): Promise<TextCounts | undefined> => {
    const changes = readBankChanges(await readSetting(PHRASE_BANK_SETTING)) ?? NO_BANK_CHANGES;
    running = search({ plan: { blocks, sections }, changes });
    const found = await running.found;
    if (found === null) return undefined;
    return countText(bankName(DEFAULT_PHRASE_BANK.version, changes), found.prompts, found.provision);
  };
  try {
    return await Promise.race([count(), tooLate]);
  } catch {
    // Whatever broke, the marks are what is handed in; a plan without counts is left out of those figures alone.
    return undefined;
  } finally {
    clearTimeout(timer);
    running?.stop();
  }
}
