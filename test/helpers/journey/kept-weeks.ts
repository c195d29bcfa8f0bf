import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** What of the invented weeks tests look at. */
interface KeptWeeks {
  readonly plans: readonly { readonly ref: string; readonly file: string }[];
  readonly audits: readonly { readonly id: string; readonly ref: string }[];
  readonly agreed: readonly { readonly id: string; readonly agrees: readonly [string, string] }[];
  readonly board: { readonly [T in 'actions' | 'risks' | 'indicators']: readonly { readonly id: string }[] };
}

/** The invented weeks that ship with the app. */
export function keptWeeks(): KeptWeeks {
  const zip = unzipSync(readFileSync(new URL('../../../resources/samples/weeks.zip', import.meta.url)));
  return JSON.parse(strFromU8(zip['weeks.json'] ?? new Uint8Array()));
}
