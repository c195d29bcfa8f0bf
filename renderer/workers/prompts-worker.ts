import '../platform/no-eval';
import { analyseProvision } from '#shared/domain/prompts/analyse-provision';
import { applyBankChanges } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import type { FoundPrompts, PromptsRequest } from './prompts-job';

self.addEventListener('message', ({ data: { plan, changes } }: MessageEvent<PromptsRequest>) => {
  const bank = applyBankChanges(DEFAULT_PHRASE_BANK, changes);
  const answer: FoundPrompts = {
    bankVersion: bank.version,
    prompts: findPrompts(plan, bank),
    provision: analyseProvision(plan),
  };
  postMessage(answer);
});
