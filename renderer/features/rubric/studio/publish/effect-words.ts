import type { Effect, WhyUntold } from '#shared/domain/rubric/preview-effect';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { countWords } from '../../rubric-words';

export const UNTOLD_WORDS: Readonly<Record<WhyUntold, string>> = {
  'new-criteria': 'criteria were never asked',
  marks: 'marks do not stand under this version',
  'new-criteria-and-marks': 'criteria were never asked, and marks do not stand',
};

/** The effect in sentences, most telling first; says so, too, where there is none. */
export function effectSentences(effect: Effect): readonly string[] {
  const { audits, same, moved, up, down, untold, incomplete } = effect;
  if (audits === 0) return ['No audit has been submitted yet, so no grade can move.'];
  const other = moved.length - up - down;
  const ways = [
    ...(up === 0 ? [] : [`${up.toLocaleString('en-GB')} up`]),
    ...(down === 0 ? [] : [`${down.toLocaleString('en-GB')} down`]),
    ...(other === 0 ? [] : [`${other.toLocaleString('en-GB')} to or from a grade that only one version has`]),
  ];
  return [
    moved.length === 0
      ? `No grade would move, of ${countWords(audits, 'submitted audit', 'submitted audits')}.`
      : `${countWords(moved.length, 'grade', 'grades')} would move, of ${countWords(audits, 'submitted audit', 'submitted audits')}: ${ways.join(', ')}.`,
    ...(same === 0 || same === audits
      ? []
      : [`${countWords(same, 'audit keeps its grade', 'audits keep their grades')}.`]),
    ...(untold.length === 0
      ? []
      : [
          `${countWords(untold.length, 'audit', 'audits')} cannot be told: not everything this version asks was answered.`,
        ]),
    ...(incomplete.length === 0
      ? []
      : [
          `${countWords(incomplete.length, 'audit has', 'audits have')} no grade, before or after: criteria are unanswered.`,
        ]),
  ];
}

/** A grade in the words of its version: another version may call the same band something else. */
export const wordOfBand = (bandId: string | null, { bands }: Pick<Rubric, 'bands'>): string =>
  bandId === null ? 'No grade' : (bands.find(({ id }) => id === bandId)?.word ?? bandId);
