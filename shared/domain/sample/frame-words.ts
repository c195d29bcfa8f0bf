import { dayText } from '../report/plain-text';
import { counted } from './count-words';
import { FRAME_FIELD_WORDS, fieldValueWord } from './field-values';
import { countedReasons, plansWere } from './reason-words';
import type { Frame, FrameFilter } from './sample';

/** The conditions of the frame, how many plans were left, and what was taken out by hand. */
export function frameSentences(frame: Frame, clean: (text: string) => string): string[] {
  const conditions = [
    ...issuedWords(frame.issued),
    ...frame.filters.map(filterWords),
    ...(frame.notSampledForWeeks === 0
      ? []
      : [`not in another sample within ${counted(frame.notSampledForWeeks, 'week')}`]),
  ];
  const exclusions = frame.exclusions.map(({ reason }) => reason);
  return [
    conditions.length === 0
      ? 'No dates and no filters were set.'
      : `Only plans were taken in that met all of these: ${conditions.join('; ')}.`,
    ...(exclusions.length === 0
      ? []
      : [`${plansWere(exclusions.length)} excluded by hand before the draw: ${countedReasons(exclusions, clean)}.`]),
    `${plansWere(frame.eligible)} left to draw from.`,
  ];
}

function issuedWords({ from, to }: Frame['issued']): string[] {
  if (from !== undefined && to !== undefined) return [`issued from ${dayText(from)} to ${dayText(to)}`];
  if (from !== undefined) return [`issued on or after ${dayText(from)}`];
  return to === undefined ? [] : [`issued on or before ${dayText(to)}`];
}

/** `team North or South`, `primary need SEMH`, `writer one of 2 people`: a writer's code never stands in a report. */
function filterWords({ field, anyOf }: FrameFilter): string {
  const name = FRAME_FIELD_WORDS[field].toLowerCase();
  const known = anyOf.filter((value) => value !== null);
  const all = [...new Set([...knownWords(field, known), ...(anyOf.includes(null) ? ['not known'] : [])])];
  return `${name} ${all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`}`;
}

function knownWords(field: FrameFilter['field'], known: readonly string[]): readonly string[] {
  if (field === 'writer') return known.length === 0 ? [] : [`one of ${counted(known.length, 'person', 'people')}`];
  return known.map((value) => (field === 'lookedAfter' ? value : fieldValueWord(field, value)));
}
