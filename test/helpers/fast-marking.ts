import { EventEmitter, once } from 'node:events';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import { CRITERIA, KEY_WORDS, MARK_KEYS, type MarkKey } from './audit-screen';
import { pick } from './seeded-random';

/** One answer given by keyboard: where the test believes it stood and what it pressed. */
export interface Press {
  readonly criterionId: string;
  readonly words: string;
}

/** An answer that the window showed as saved: the number of the press, counted from 0, and what stood beside it. */
export interface Acknowledged extends Press {
  readonly press: number;
}

const acknowledgedSchema = z.array(z.object({ press: z.int(), criterionId: z.string(), words: z.string() }));

const BINDING = 'testAcknowledged';

/** What the window has shown as saved. */
export interface Acknowledgements {
  readonly all: readonly Acknowledged[];
  /** Resolves once a press, or a later one, has been shown as saved, or when told to stop waiting. */
  until(press: number, stop: AbortSignal): Promise<void>;
}

/**
 * Looks on as a user does: whenever the audit says "Saved", every mark that stands in the list at that same moment counts
 * as acknowledged, and is told to the test at once.
 */
export async function watchAcknowledged(window: Page): Promise<Acknowledgements> {
  const all: Acknowledged[] = [];
  const heard = new EventEmitter();
  await window.exposeBinding(BINDING, (_source, text: string) => {
    all.push(...acknowledgedSchema.parse(JSON.parse(text)));
    heard.emit('heard');
  });
  await window.evaluate(lookOn, { binding: BINDING, keyWords: KEY_WORDS });
  return {
    all,
    async until(press, stop) {
      while (!all.some((each) => each.press >= press) && !stop.aborted) {
        await once(heard, 'heard', { signal: stop }).catch(() => undefined);
      }
    },
  };
}

/** Runs in the page, hence all in one. */
function lookOn({ binding, keyWords }: { binding: string; keyWords: Readonly<Record<string, string>> }): void {
  const presses: { criterionId: string; words: string }[] = [];
  const told = new Map<string, number>();
  const tell: (text: string) => void = Reflect.get(globalThis, binding);
  const standing = () =>
    /^Rating of (\S+)$/.exec(document.querySelector('[role="group"].ratings')?.getAttribute('aria-label') ?? '')?.[1];
  window.addEventListener(
    'keydown',
    ({ key }) => {
      const words = keyWords[key];
      if (words !== undefined) presses.push({ criterionId: standing() ?? '', words });
    },
    { capture: true },
  );
  const look = () => {
    if (!/^✓\s*Saved/.test(document.querySelector('.audit-progress .saved')?.textContent ?? '')) return;
    const seen: { press: number; criterionId: string; words: string }[] = [];
    for (const button of document.querySelectorAll('.criteria-list button')) {
      const label = button.getAttribute('aria-label') ?? '';
      const criterionId = label.slice(0, label.indexOf(' '));
      const words = label.slice(label.lastIndexOf(': ') + 2);
      const press = presses.findLastIndex((each) => each.criterionId === criterionId && each.words === words);
      if (press === -1 || press <= (told.get(criterionId) ?? -1)) continue;
      told.set(criterionId, press);
      seen.push({ press, criterionId, words });
    }
    if (seen.length > 0) tell(JSON.stringify(seen));
  };
  new MutationObserver(look).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}

const ENTER = { key: 'Enter', code: 'Enter', text: '\r', windowsVirtualKeyCode: 13 };
const SHIFT = 8;
/** How often the hand waits for "Saved". */
const WAITING = 0.5;
/** How often a criterion is marked anew before the hand goes on: each time is an answer of its own. */
const SECOND_THOUGHTS = 0.6;

export interface FastMarking {
  readonly model: MarkingModel;
  readonly random: () => number;
  /** Every press is in here before it leaves, so that nothing that reaches the app is unknown to the test. */
  readonly sent: Press[];
  readonly acknowledged: Acknowledgements;
  /** Set off just before the blow. */
  readonly stop: AbortSignal;
}

/**
 * Gives answers as fast as keys go until told to stop or until the window is gone. Every now and then the hand waits until
 * what it did is shown as saved; otherwise it goes on at once, with several answers on their way to the disk.
 */
export async function markFast(window: Page, marking: FastMarking): Promise<void> {
  const { model, random, sent, acknowledged, stop } = marking;
  const session = await window.context().newCDPSession(window);
  const send = async (key: typeof ENTER, modifiers = 0) => {
    const events = (['keyDown', 'keyUp'] as const).map((type) =>
      session.send('Input.dispatchKeyEvent', { type, ...key, modifiers }),
    );
    await Promise.all(events);
  };
  try {
    while (!stop.aborted) {
      const { key, press } = model.mark(random);
      sent.push(press);
      const code = key === 'x' ? 'KeyX' : `Digit${key}`;
      await send({ key, code, text: key, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) });
      if (random() < WAITING) await acknowledged.until(sent.length - 1, stop);
      if (random() < SECOND_THOUGHTS) continue;
      await send(ENTER, model.move() === 'Shift+Enter' ? SHIFT : 0);
    }
  } catch (error) {
    // The blow has fallen. Anything before it is a fault of the test or of the app.
    if (!stop.aborted) throw error;
  }
}

/** Where an auditor stands and what is marked: how Enter and Shift+Enter move, written down independently of the app. */
export class MarkingModel {
  readonly #marks: Map<string, string>;
  #at: string;
  #back = false;

  constructor(at: string, marks: ReadonlyMap<string, string>) {
    this.#at = at;
    this.#marks = new Map(marks);
  }

  get at(): string {
    return this.#at;
  }

  /** A key that changes the mark where the auditor stands; never the mark there is, which would change nothing. */
  mark(random: () => number): { readonly key: MarkKey; readonly press: Press } {
    const now = this.#marks.get(this.#at);
    const [first, ...rest] = MARK_KEYS.filter((key) => KEY_WORDS[key] !== now);
    if (first === undefined) throw new Error('There is no other mark.');
    const key = pick(random, [first, ...rest]);
    const press = { criterionId: this.#at, words: KEY_WORDS[key] };
    this.#marks.set(this.#at, press.words);
    return { key, press };
  }

  /** The key that goes on: forwards to the next unscored, or back and forth once all are scored. */
  move(): 'Enter' | 'Shift+Enter' {
    const index = CRITERIA.indexOf(this.#at);
    const round = [...CRITERIA.slice(index + 1), ...CRITERIA.slice(0, index + 1)];
    const unscored = round.find((id) => !this.#marks.has(id));
    if (unscored !== undefined) {
      this.#at = unscored;
      return 'Enter';
    }
    if (index === CRITERIA.length - 1) this.#back = true;
    if (index === 0) this.#back = false;
    this.#at = CRITERIA[index + (this.#back ? -1 : 1)] ?? this.#at;
    return this.#back ? 'Shift+Enter' : 'Enter';
  }
}
