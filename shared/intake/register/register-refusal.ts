import { REGISTER_ERRORS, type RegisterErrorCode } from '#shared/domain/register/register-errors';
import { type RegisterLimit, tooLargeToRead } from '#shared/domain/register/register-limits';
import { type Failure, fail, ok, type Result } from '#shared/lib/result';
import { Refusal } from '../refusal';

/** Stops reading a register from deep inside a parser. Never leaves this layer: `asResult` turns it into a failure. */
export class RegisterRefusal extends Error {
  readonly failure: Failure<RegisterErrorCode>;

  constructor(code: RegisterErrorCode, message: string = REGISTER_ERRORS[code]) {
    super(code);
    this.name = 'RegisterRefusal';
    this.failure = { code, message };
  }
}

export const refuseRegister = (code: RegisterErrorCode, message?: string): never => {
  throw new RegisterRefusal(code, message);
};

export function refuseBeyond(limit: RegisterLimit, found: number, most: number): void {
  if (found > most) throw new RegisterRefusal('too-large', tooLargeToRead(limit));
}

const LIMITS: Readonly<Record<string, RegisterLimit>> = {
  fileBytes: 'fileBytes',
  inflatedBytes: 'inflatedBytes',
  ratio: 'ratio',
  entries: 'entries',
};

/** A refusal of the parts that are shared with Word files, in the words of registers. */
function ofSharedPart({ code, passed }: Refusal): RegisterRefusal {
  const limit = passed && LIMITS[passed.limit];
  if (limit !== undefined) return new RegisterRefusal('too-large', tooLargeToRead(limit));
  if (code === 'encrypted' || code === 'unsafe' || code === 'too-large') return new RegisterRefusal(code);
  return new RegisterRefusal('corrupt');
}

/** Runs a reader; what it refuses becomes a failure with a sentence. Anything else thrown is a bug or the abort. */
export async function asResult<T>(read: () => Promise<T>): Promise<Result<T, RegisterErrorCode>> {
  try {
    return ok(await read());
  } catch (error) {
    const refusal = error instanceof Refusal ? ofSharedPart(error) : error;
    if (!(refusal instanceof RegisterRefusal)) throw error;
    return fail(refusal.failure.code, refusal.failure.message);
  }
}
