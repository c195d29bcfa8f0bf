import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUIET_MS, SaveSpeech } from '../../../../renderer/app/save-speech';
import type { SaveState } from '../../../../renderer/db/commit-queue';

const AT = '2026-11-26T09:00:00.000Z';
const saved: SaveState = { kind: 'saved', at: AT };
const saving: SaveState = { kind: 'saving', at: AT };
const failed = (waiting: number): SaveState => ({ kind: 'failed', message: 'The disk is full.', waiting });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function speaking() {
  const said: string[] = [];
  const speech = new SaveSpeech({
    polite: (message) => said.push(message),
    urgent: (message) => said.push(`! ${message}`),
    later: (run, milliseconds) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  const save = () => {
    for (const state of [saving, saved]) speech.hear(state);
    speech.saved();
  };
  return { said, speech, save };
}

describe('what is heard of saving', () => {
  it('is one sentence once a person rests, however many changes there were', () => {
    const { said, save } = speaking();
    for (let change = 0; change < 40; change += 1) {
      save();
      vi.advanceTimersByTime(QUIET_MS - 1);
    }
    expect(said).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(said).toEqual(['All work saved.']);
    vi.advanceTimersByTime(10 * QUIET_MS);
    expect(said).toHaveLength(1);
  });

  it('is a failure at once and once, and that it is over', () => {
    const { said, speech, save } = speaking();
    save();
    speech.hear(failed(1));
    expect(said).toEqual(['! Not saved. The disk is full. It is tried again. Keep the window open.']);
    for (const state of [failed(2), failed(3), saving, failed(3)]) speech.hear(state);
    vi.advanceTimersByTime(10 * QUIET_MS);
    expect(said).toHaveLength(1);
    for (const state of [saving, saved]) speech.hear(state);
    expect(said.slice(1)).toEqual(['Saving works again. All work is saved.']);
    save();
    vi.advanceTimersByTime(QUIET_MS);
    expect(said.slice(2)).toEqual(['All work saved.']);
  });

  it('is nothing where nothing was changed', () => {
    const { said, speech } = speaking();
    for (const state of [saved, saving, saved]) speech.hear(state);
    vi.advanceTimersByTime(10 * QUIET_MS);
    expect(said).toEqual([]);
  });
});
