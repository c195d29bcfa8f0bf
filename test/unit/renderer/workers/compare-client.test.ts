import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { START_VIEW, type Viewer } from '#shared/domain/compare/compare-view';
import type { JournalEntry } from '#shared/domain/store/change';
import { answerInSight } from '../../../../renderer/db/answer-in-sight';
import { type Session, sessionSignal } from '../../../../renderer/db/session';
import { compareClientOf, type Question } from '../../../../renderer/workers/compare-client';
import type { CompareAnswer } from '../../../../renderer/workers/compare-messages';

class FakeWorker {
  static all: FakeWorker[] = [];
  readonly posted: { readonly kind: string; readonly id?: number }[] = [];
  readonly heard = new Map<string, (event: unknown) => void>();
  terminated = false;
  constructor() {
    FakeWorker.all.push(this);
  }
  addEventListener(kind: string, listener: (event: unknown) => void): void {
    this.heard.set(kind, listener);
  }
  postMessage(message: { readonly kind: string; readonly id?: number }): void {
    this.posted.push(message);
  }
  terminate(): void {
    this.terminated = true;
  }
  answer(id: number): void {
    this.heard.get('message')?.({ data: { kind: 'view', id, model: null } });
  }
  crash(): void {
    this.heard.get('error')?.({ preventDefault: () => undefined });
  }
}

/** As much of a session as the client touches. */
const sessionOf = (workspace: Session['workspace']): Session =>
  ({ workspace, applied: new Set() }) as unknown as Session;
const viewFor = (personId: string, role: Viewer['role'] = 'manager'): Question => ({
  kind: 'view',
  view: START_VIEW,
  context: { settings: USUAL_SETTINGS, events: [], viewer: { personId, role } },
});
const ENTRY = { changes: [{ table: 'audits', id: 'a', value: null }] } as unknown as JournalEntry;

beforeEach(() => {
  FakeWorker.all = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', { href: 'app://ehc/', origin: 'app://ehc' });
  // In the window every script comes from the app; here its address says nothing of one.
  vi.stubGlobal('trustedTypes', { createPolicy: () => ({ createScriptURL: (url: string) => url }) });
});
afterEach(() => {
  sessionSignal.set(null);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the one worker that keeps the columns', () => {
  it('answers each question to whom it was asked, in whatever order, and nothing to a question taken back', () => {
    const session = sessionOf('council');
    sessionSignal.set(session);
    const client = compareClientOf(session);
    const said: string[] = [];
    const listener = (name: string) => ({ answered: () => said.push(name), broke: () => said.push(`${name} broke`) });
    client.ask(viewFor('a'), listener('first'));
    const cancel = client.ask(viewFor('a'), listener('second'));
    client.ask(viewFor('a'), listener('third'));
    cancel();
    const [worker] = FakeWorker.all;
    for (const id of [3, 2, 1]) worker?.answer(id);
    expect(said).toEqual(['third', 'first']);
    expect(worker?.posted.map(({ kind }) => kind)).toEqual(['open', 'view', 'view', 'view', 'cancel']);
  });

  it('is ended with its session, listens to nothing of it any more and is not begun anew for it', () => {
    const session = sessionOf('council');
    sessionSignal.set(session);
    const client = compareClientOf(session);
    const changed = vi.fn();
    client.changed.add(changed);
    client.ask(viewFor('a'), { answered: vi.fn(), broke: vi.fn() });
    const [late] = [...session.applied];
    late?.([ENTRY]);
    sessionSignal.set(sessionOf('sample'));
    expect(FakeWorker.all.map(({ terminated }) => terminated)).toEqual([true]);
    expect(session.applied.size).toBe(0);
    vi.runAllTimers();
    expect(changed).not.toHaveBeenCalled();
    client.ask(viewFor('a'), { answered: vi.fn(), broke: vi.fn() });
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('leaves no listener behind on the signal of sessions', () => {
    const subscribe = vi.spyOn(sessionSignal, 'subscribe');
    const stops: ReturnType<typeof vi.fn>[] = [];
    const real = subscribe.getMockImplementation();
    expect(real).toBeUndefined();
    subscribe.mockImplementation(() => {
      const stop = vi.fn();
      stops.push(stop);
      return stop;
    });
    const session = sessionOf('council');
    compareClientOf(session);
    const [call] = subscribe.mock.calls;
    subscribe.mockRestore();
    // Another session is open by now.
    sessionSignal.set(sessionOf('sample'));
    call?.[0]();
    expect(stops.map((stop) => stop.mock.calls.length)).toEqual([1]);
  });

  it('hears nothing of a worker that was ended because more had changed than is known', () => {
    const session = sessionOf('council');
    sessionSignal.set(session);
    const client = compareClientOf(session);
    const broke = vi.fn();
    client.ask(viewFor('a'), { answered: vi.fn(), broke });
    for (const tell of session.applied) tell(null);
    client.ask(viewFor('a'), { answered: vi.fn(), broke });
    FakeWorker.all[0]?.crash();
    expect(broke).not.toHaveBeenCalled();
    FakeWorker.all[1]?.crash();
    expect(broke).toHaveBeenCalledOnce();
  });
});

describe('what stays in sight while the next figures are made', () => {
  const session = sessionOf('council');
  const answer = { kind: 'view', id: 1, model: null } as unknown as CompareAnswer;
  const last = { answer, isFor: viewFor('a'), session };

  it('is the last answer, for whoever asked for it', () => {
    expect(answerInSight(last, session, { ...viewFor('a') })).toBe(answer);
  });

  it.each([
    ['another person', session, viewFor('b')],
    ['the same person with less to see', session, viewFor('a', 'auditor')],
    ['another workspace', sessionOf('sample'), viewFor('a')],
    ['nobody known yet', session, null],
  ] as const)('is nothing for %s', (_, now, question) => {
    expect(answerInSight(last, now, question)).toBeNull();
  });
});
