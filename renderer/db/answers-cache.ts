import type { Answer } from '#shared/domain/audit/answer';
import type { Change } from '#shared/domain/store/change';
import { createSignal, type Signal } from '../components/signal';
import { splitAnswerId } from './fold-changes';

export type AnswerMap = ReadonlyMap<string, Answer>;

interface Cached {
  readonly signal: Signal<AnswerMap | undefined>;
  /** Changes that came while the stored answers were being read. */
  readonly meanwhile: Change[];
  loading: Promise<AnswerMap> | null;
}

/** Most audits held at once; the ones looked at longest ago are let go. */
const MOST_AUDITS = 20;

/**
 * The answers of the audits that are open, as they stand on the screen: what was given is here at once, before it is on
 * disk. Filled from the working copy and from what is still on its way there.
 */
export class AnswersCache {
  readonly #read: (auditId: string) => Promise<Iterable<Answer>>;
  readonly #ahead: () => Iterable<readonly Change[]>;
  readonly #cached = new Map<string, Cached>();

  constructor(read: (auditId: string) => Promise<Iterable<Answer>>, ahead: () => Iterable<readonly Change[]>) {
    this.#read = read;
    this.#ahead = ahead;
  }

  /** The answers if they are here already. */
  peek(auditId: string): AnswerMap | undefined {
    return this.#cached.get(auditId)?.signal.get();
  }

  /** A value to watch; starts loading when the answers are not here. */
  watch(auditId: string): Signal<AnswerMap | undefined> {
    const cached = this.#entry(auditId);
    if (cached.signal.get() === undefined) void this.load(auditId);
    return cached.signal;
  }

  async load(auditId: string): Promise<AnswerMap> {
    const cached = this.#entry(auditId);
    const here = cached.signal.get();
    if (here !== undefined) return here;
    cached.loading ??= this.#load(auditId, cached);
    return cached.loading;
  }

  /** Takes in changes the moment they are made. */
  remember(changes: readonly Change[]): void {
    const byAudit = new Map<string, Change[]>();
    for (const change of changes) {
      if (change.table !== 'answers') continue;
      const { auditId } = splitAnswerId(change.id);
      byAudit.set(auditId, [...(byAudit.get(auditId) ?? []), change]);
    }
    for (const [auditId, own] of byAudit) {
      const cached = this.#cached.get(auditId);
      const here = cached?.signal.get();
      if (here !== undefined) cached?.signal.set(withChanges(here, auditId, own));
      else cached?.meanwhile.push(...own);
    }
  }

  async #load(auditId: string, cached: Cached): Promise<AnswerMap> {
    const before = [...this.#ahead()].flat();
    try {
      const stored = new Map([...(await this.#read(auditId))].map((answer) => [answer.criterionId, answer]));
      const answers = withChanges(stored, auditId, [...before, ...cached.meanwhile]);
      cached.signal.set(answers);
      return answers;
    } finally {
      cached.meanwhile.length = 0;
      cached.loading = null;
    }
  }

  #entry(auditId: string): Cached {
    const known = this.#cached.get(auditId);
    const cached = known ?? { signal: createSignal<AnswerMap | undefined>(undefined), meanwhile: [], loading: null };
    // Put in again at the end: the map's first is then always the one looked at longest ago.
    this.#cached.delete(auditId);
    this.#cached.set(auditId, cached);
    const oldest = this.#cached.keys().next().value;
    if (this.#cached.size > MOST_AUDITS && oldest !== undefined) this.#cached.delete(oldest);
    return cached;
  }
}

function withChanges(answers: AnswerMap, auditId: string, changes: readonly Change[]): AnswerMap {
  const next = new Map(answers);
  for (const change of changes) {
    if (change.table !== 'answers') continue;
    const id = splitAnswerId(change.id);
    if (id.auditId !== auditId) continue;
    if (change.value === null) next.delete(id.criterionId);
    else next.set(id.criterionId, change.value);
  }
  return next;
}
