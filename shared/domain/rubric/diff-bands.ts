import type { RubricChange } from './rubric-change';
import type { RubricContent } from './rubric-draft';
import { changedHands } from './same-scale';

type Content = Pick<RubricContent, 'bands' | 'caps'>;
type BandDraft = RubricContent['bands'][number];

/** What changed in the bands and caps. Any of it but a new word can move a grade. */
export const diffBands = (before: Content, after: Content): readonly RubricChange[] => [
  ...before.bands.flatMap((band) => (find(after, band.id) === undefined ? [goneBand(band)] : [])),
  ...after.bands.flatMap((band) => {
    const was = find(before, band.id);
    return was === undefined ? [newBand(band)] : changesOf(was, band, before, after);
  }),
  ...order(before, after),
  ...cap('one', 'one limiting criterion is', before, after),
  ...cap('twoOrMore', 'two or more limiting criteria are', before, after),
];

const find = ({ bands }: Content, bandId: string): BandDraft | undefined => bands.find(({ id }) => id === bandId);

const percent = (from: number): string => `from ${from}%`;

const goneBand = (band: BandDraft): RubricChange => ({
  gravity: 'scoring',
  place: { part: 'bands' },
  sentence: `The grade “${band.word}” is gone.`,
  before: percent(band.from),
  after: null,
});

const newBand = (band: BandDraft): RubricChange => ({
  gravity: 'scoring',
  place: { part: 'band', bandId: band.id },
  sentence: `The grade “${band.word}” is added.`,
  before: null,
  after: percent(band.from),
});

function changesOf(was: BandDraft, band: BandDraft, before: Content, after: Content): readonly RubricChange[] {
  const place = { part: 'band', bandId: band.id } as const;
  const swapped = changedHands(band.id, wordsOf(before), wordsOf(after));
  const changes: RubricChange[] = [];
  if (was.from !== band.from)
    changes.push({
      gravity: 'scoring',
      place,
      sentence: `“${band.word}” starts at ${band.from}% instead of ${was.from}%.`,
      before: percent(was.from),
      after: percent(band.from),
    });
  if (was.word !== band.word)
    changes.push({
      gravity: swapped ? 'scoring' : 'wording',
      place,
      sentence: swapped
        ? `The grade from ${band.from}% takes the word of another grade, or gives its own away.`
        : 'A grade has another name.',
      before: was.word,
      after: band.word,
    });
  return changes;
}

const wordsOf = ({ bands }: Content): ReadonlyMap<string, string> => new Map(bands.map(({ id, word }) => [id, word]));

/** Only a draft that cannot be published yet can have its bands in another order than their percents. */
function order(before: Content, after: Content): readonly RubricChange[] {
  const common = (one: Content, other: Content) => one.bands.filter(({ id }) => find(other, id) !== undefined);
  const [was, is] = [common(before, after), common(after, before)];
  if (was.every(({ id }, at) => id === is[at]?.id)) return [];
  const words = (bands: readonly BandDraft[]) => bands.map(({ word }) => word).join(', ');
  return [
    {
      gravity: 'scoring',
      place: { part: 'bands' },
      sentence: 'The grades stand in another order.',
      before: words(was),
      after: words(is),
    },
  ];
}

function cap(which: 'one' | 'twoOrMore', when: string, before: Content, after: Content): readonly RubricChange[] {
  const [was, is] = [before.caps[which], after.caps[which]];
  if (was === is) return [];
  return [
    {
      gravity: 'scoring',
      place: { part: 'cap', which },
      sentence: `The best grade left once ${when} scored 0 is another one.`,
      before: find(before, was)?.word ?? null,
      after: find(after, is)?.word ?? null,
    },
  ];
}
