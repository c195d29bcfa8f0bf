import type { CompareData } from './loaded';

/** What `make` makes of some data, once, and kept as long as the data are: they never change. */
export function oncePerData<T extends object>(make: (data: CompareData) => T): (data: CompareData) => T {
  const kept = new WeakMap<CompareData, T>();
  return (data) => {
    const made = kept.get(data) ?? make(data);
    kept.set(data, made);
    return made;
  };
}
