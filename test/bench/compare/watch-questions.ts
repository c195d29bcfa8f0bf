import type { JSHandle, Page } from '@playwright/test';
import type { CompareFilter } from '#shared/domain/compare/compare-view';

/** Lives in the page; sees what the window asks the worker of Compare, and can ask it more. */
export interface QuestionWatcher {
  /** Milliseconds from the first question to its answer, the start of the worker included; waits for it. */
  first(): Promise<number>;
  /** Asks the view of the first question with other filters; answers the milliseconds to the model. */
  ask(filters: readonly CompareFilter[]): Promise<number>;
}

/** To be called before Compare is opened for the first time. */
export const watchQuestions = (window: Page): Promise<JSHandle<QuestionWatcher>> =>
  window.evaluateHandle(() => {
    interface Question {
      readonly kind: string;
      readonly id: number;
      readonly view: object;
    }
    const post = Worker.prototype.postMessage;
    let asked: { readonly worker: Worker; readonly question: Question } | null = null;
    let next = 1_000_000;
    const answer = (worker: Worker, id: number): Promise<number> => {
      const from = performance.now();
      return new Promise((resolve) => {
        const hear = ({ data }: MessageEvent<{ id: number }>) => {
          if (data.id !== id) return;
          worker.removeEventListener('message', hear);
          resolve(performance.now() - from);
        };
        worker.addEventListener('message', hear);
      });
    };
    const first = new Promise<number>((resolve) => {
      Worker.prototype.postMessage = function (this: Worker, ...given: unknown[]) {
        const question = given[0] as Question;
        if (question.kind === 'view' && asked === null) {
          asked = { worker: this, question };
          void answer(this, question.id).then(resolve);
        }
        Reflect.apply(post, this, given);
      };
    });
    return {
      first: () => first,
      ask(filters: readonly CompareFilter[]) {
        if (asked === null) throw new Error('Nothing was asked yet.');
        const { worker, question } = asked;
        next += 1;
        const answered = answer(worker, next);
        worker.postMessage({ ...question, id: next, view: { ...question.view, filters } });
        return answered;
      },
    };
  });
