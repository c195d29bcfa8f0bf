import type { PhraseBankChanges } from '#shared/domain/prompts/bank-changes';
import type { Prompt, ProvisionAnalysis, SectionedBlocks } from '#shared/domain/prompts/prompt';
import { startAppWorker } from '../platform/app-worker';
import workerUrl from './prompts-worker?worker&url';

export interface PromptsRequest {
  readonly plan: SectionedBlocks;
  readonly changes: PhraseBankChanges;
}

export interface FoundPrompts {
  readonly bankVersion: string;
  /** In the order of the text. */
  readonly prompts: readonly Prompt[];
  readonly provision: ProvisionAnalysis;
}

/** A search that is under way. */
export interface PromptsSearch {
  /** Null where the search broke: prompts are help, and marking goes on without them. */
  readonly found: Promise<FoundPrompts | null>;
  readonly stop: () => void;
}

/** Looks for wording prompts beside the window's own thread, where a long plan would hold up a key press. */
export function searchPrompts(request: PromptsRequest): PromptsSearch {
  const worker = startAppWorker(workerUrl);
  const found = new Promise<FoundPrompts | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FoundPrompts>) => resolve(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(null);
    });
  }).finally(() => worker.terminate());
  worker.postMessage(request);
  return { found, stop: () => worker.terminate() };
}
