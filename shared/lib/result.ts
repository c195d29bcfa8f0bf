/** A value, or an expected failure with a code and a sentence the user can act on. Bugs are thrown, never returned. */
export type Result<T, Code extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure<Code> };

export interface Failure<Code extends string = string> {
  readonly code: Code;
  /** Plain English for the person at the desk: what happened, what is safe, what to do. Holds no plan text and no names. */
  readonly message: string;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const fail = <Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly error: Failure<Code> } => ({ ok: false, error: { code, message } });
