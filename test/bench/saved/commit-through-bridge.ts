import type { Page } from '@playwright/test';

interface PageBridge {
  call(channel: string, request: unknown): Promise<{ readonly ok: boolean }>;
}

/**
 * One commit from the page through the bridge to the disk and back, without any screen: what an answer pays before the
 * window has drawn anything.
 *
 * @param padding text that makes the commit as long as an answer's.
 * @returns milliseconds from the call to the acknowledgement.
 */
export const commitThroughBridge = (window: Page, padding: string): Promise<number> =>
  window.evaluate(async (value) => {
    // The page's own type for its bridge belongs to the renderer; all that counts here is that it answers.
    const bridge = Reflect.get(globalThis, 'ehcPlanAudit') as PageBridge;
    const request = {
      action: 'settings',
      by: { id: 'person-bench', name: 'Auditor 1', initials: 'A1', role: 'auditor' },
      changes: [{ table: 'settings', id: 'bench', value: { key: 'bench', value } }],
    };
    const from = performance.now();
    const answer = await bridge.call('store:commit', request);
    const took = performance.now() - from;
    if (!answer.ok) throw new Error('The commit was refused.');
    return took;
  }, padding);
