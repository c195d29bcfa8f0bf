import { strToU8 } from 'fflate';
import { pack } from '../docx/pack-same-bytes';
import type { MadeWeeks } from './make-weeks';

/** One archive of the results and the plans' files; the same bytes every time. */
export const packWeeks = ({ weeks, files }: MadeWeeks): Uint8Array =>
  pack(new Map([['weeks.json', strToU8(JSON.stringify(weeks))], ...files]));
