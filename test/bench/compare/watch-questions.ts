import type { JSHandle, Page } from '@playwright/test';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareFilter, START_VIEW } from '#shared/domain/compare/compare-view';

/** Lives in the page; asks the worker of Compare what the window would ask it. */
export interface QuestionWatcher {
  /** Settled once the app has started the worker ahead of need and told it to read. */
  warmed(): Promise<void>;
  /** Asks the view that the screen begins with, with some filters; answers the milliseconds to the model. */
  ask(filters: readonly CompareFilter[]): Promise<number>;
  /** The same of a worker that is only started then, from before its start, and ended after. */
  askAnew(database: string): Promise<number>;
}

/** To be called as soon as the window is usable, before the worker is started. */
export const watchQuestions = (window: Page): Promise<JSHandle<QuestionWatcher>> =>
  window.evaluateHandle(
    ({ view, settings }) => {
      const post = Worker.prototype.postMessage;
      const viewer = { personId: 'nobody', role: 'lead' };
      const context = { settings, events: [], viewer };
      let id = 1_000_000;
      const starts = new WeakMap<Worker, () => Worker>();
      const asked = (worker: Worker, filters: readonly CompareFilter[]): Promise<void> => {
        id += 1;
        const mine = id;
        return new Promise((resolve) => {
          const hear = ({ data }: MessageEvent<{ id?: number }>) => {
            if (data.id !== mine) return;
            worker.removeEventListener('message', hear);
            resolve();
          };
          worker.addEventListener('message', hear);
          worker.postMessage({ kind: 'view', id: mine, view: { ...view, filters }, context });
        });
      };
      globalThis.Worker = new Proxy(Worker, {
        construct(target, given) {
          const worker = Reflect.construct(target, given);
          starts.set(worker, () => Reflect.construct(target, given));
          return worker;
        },
      });
      const warm = new Promise<Worker>((resolve) => {
        Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
          Reflect.apply(post, this, given);
          const { kind } = given[0] as { kind?: string };
          if (kind === 'warm') resolve(this);
        };
      });
      return {
        warmed: async () => void (await warm),
        async ask(filters: readonly CompareFilter[]) {
          const worker = await warm;
          const from = performance.now();
          await asked(worker, filters);
          return performance.now() - from;
        },
        async askAnew(database: string) {
          const start = starts.get(await warm);
          if (start === undefined) throw new Error('The worker was started before it was watched.');
          const from = performance.now();
          const worker = start();
          worker.postMessage({ kind: 'open', database });
          await asked(worker, []);
          const took = performance.now() - from;
          worker.terminate();
          return took;
        },
      };
    },
    { view: START_VIEW, settings: USUAL_SETTINGS },
  );
