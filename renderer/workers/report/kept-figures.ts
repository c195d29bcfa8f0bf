import { type ProtectedAgainst, protectAgainst } from '#shared/domain/disclosure/earlier/protect-against';
import { type ReckonReport, reckonReport } from '#shared/domain/report/reckon-report';
import type { ResultsFile } from '#shared/domain/results/results-file';

/** So many choices are kept: who goes to another period and back does not wait twice. */
const KEPT = 6;

/**
 * Figures of the same data and choice are counted once, and what may be told of them is found out once: a person who writes waits
 * for neither. Protections are kept by the figures themselves, so that an export, which reads the data anew, finds those of the
 * preview where nothing has changed.
 */
export class KeptFigures {
  readonly #ofFile = new WeakMap<ResultsFile, Latest<ReturnType<ReckonReport>>>();
  readonly #protections = new Latest<ProtectedAgainst>();

  readonly reckon: ReckonReport = (file, period, choice, earlier) => {
    const known = this.#ofFile.get(file) ?? new Latest<ReturnType<ReckonReport>>();
    this.#ofFile.set(file, known);
    const { audience, threshold, baseline } = choice;
    const key = JSON.stringify([period, audience, threshold, baseline, earlier.map(({ id }) => id)]);
    return known.get(key, () => reckonReport(file, period, choice, earlier, this.#protect));
  };

  readonly #protect: typeof protectAgainst = (raw, options) =>
    this.#protections.get(wordsOf([raw, options]), () => protectAgainst(raw, options));
}

/** All that figures and options hold, maps and sets in their order. */
const wordsOf = (all: readonly unknown[]): string =>
  JSON.stringify(all, (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value));

/** The values asked for last. */
class Latest<T> {
  readonly #values = new Map<string, T>();

  get(key: string, make: () => T): T {
    const value = this.#values.has(key) ? (this.#values.get(key) as T) : make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > KEPT && oldest !== undefined) this.#values.delete(oldest);
    return value;
  }
}
