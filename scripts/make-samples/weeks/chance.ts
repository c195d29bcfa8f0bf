import { mersenne } from 'pure-rand/generator/mersenne';

/** Random numbers from one seed: the same every time. */
export class Chance {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = mersenne(seed);
  }

  /** From 0, included, to 1, not included. */
  unit(): number {
    return (this.#generator.next() >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number {
    return Math.floor(this.unit() * limit);
  }

  /** True in so many of a hundred cases. */
  happens(percent: number): boolean {
    return this.unit() * 100 < percent;
  }

  /** Normally distributed with mean 0 and standard deviation 1 (Box and Muller 1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.unit())) * Math.cos(2 * Math.PI * this.unit());
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T; // below its length, so there
  }

  /** One of the values, each as often as its weight says. */
  weighed<T>(weights: readonly (readonly [T, number])[]): T {
    let left = this.unit() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of weights) {
      left -= weight;
      if (left < 0) return value;
    }
    return (weights.at(-1) as readonly [T, number])[0]; // only where rounding leaves a last hair
  }
}
