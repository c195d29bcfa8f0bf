/** A map of the last few things that were used: with more than `most`, the one unused for longest is let go. */
export class BoundedMap<K, V> {
  readonly #most: number;
  readonly #values = new Map<K, V>();

  /** @param most above 0. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made now where there is none. */
  get(key: K, make: () => V): V {
    const known = this.#values.get(key);
    const value = known ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size > this.#most) this.#values.delete(this.#values.keys().next().value as K);
    return value;
  }

  entries(): IterableIterator<[K, V]> {
    return this.#values.entries();
  }

  set(key: K, value: V): void {
    this.get(key, () => value);
  }
}
