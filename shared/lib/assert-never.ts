/** Proves to the compiler that every case was handled; throws if data from outside slipped past a schema. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${typeof value}`);
}
