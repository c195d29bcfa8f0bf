import type { RunningApp } from './launch-app';

/**
 * Stops the clock that the app reads, in the main process and in the window, so that a picture taken tomorrow says the
 * same. What runs by timers goes on.
 *
 * @param now ISO 8601.
 */
export async function fixClock({ app, window }: RunningApp, now: string): Promise<void> {
  await app.evaluate((_electron, instant) => {
    const Real = Date;
    const fixed = Real.parse(instant);
    // Called without arguments a date is this moment; with any it is what they say. Methods, because the TypeScript
    // runner keeps the names of other functions through a helper that the app lacks.
    globalThis.Date = new Proxy(Real, {
      construct(target, given, made) {
        return Reflect.construct(target, given.length === 0 ? [fixed] : given, made);
      },
      get(target, name, receiver) {
        return name === 'now' ? () => fixed : Reflect.get(target, name, receiver);
      },
    });
  }, now);
  await window.clock.setFixedTime(now);
}
