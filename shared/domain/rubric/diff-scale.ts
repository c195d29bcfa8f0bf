import type { RubricChange } from './rubric-change';
import type { RubricContent } from './rubric-draft';
import { changedHands, scaleWords } from './same-scale';

type Content = Pick<RubricContent, 'scale' | 'metFrom'>;

/** What changed in the scale and in where "met" starts. */
export function diffScale(before: Content, after: Content): readonly RubricChange[] {
  const points =
    before.scale.length === after.scale.length ? samePoints(before.scale, after.scale) : otherPoints(before, after);
  if (before.metFrom === after.metFrom) return points;
  const met = (content: Content) => `${content.metFrom} ${scaleWords(content.scale).get(content.metFrom) ?? ''}`.trim();
  return [
    ...points,
    {
      gravity: 'scoring',
      place: { part: 'met-from' },
      sentence: `A criterion counts as met from ${after.metFrom} instead of ${before.metFrom}.`,
      before: met(before),
      after: met(after),
    },
  ];
}

const otherPoints = (before: Content, after: Content): readonly RubricChange[] => [
  {
    gravity: 'structure',
    place: { part: 'scale' },
    sentence: `The scale has ${points(after)} instead of ${before.scale.length}.`,
    before: listed(before),
    after: listed(after),
  },
];

const points = ({ scale }: Content): string => (scale.length === 1 ? '1 point' : `${scale.length} points`);

const listed = ({ scale }: Content): string => scale.map(({ value, word }) => `${value} ${word}`.trim()).join(', ');

function samePoints(before: Content['scale'], after: Content['scale']): readonly RubricChange[] {
  const [old, now] = [scaleWords(before), scaleWords(after)];
  return after.flatMap((point, index) => {
    const was = before[index];
    if (was === undefined) return [];
    const place = { part: 'scale-point', value: point.value } as const;
    const changes: RubricChange[] = [];
    if (was.word !== point.word)
      changes.push({
        gravity: changedHands(point.value, old, now) ? 'structure' : 'wording',
        place,
        sentence: changedHands(point.value, old, now)
          ? `Rating ${point.value} takes a word that stood for another rating, or gives its own away.`
          : `Rating ${point.value} has another name.`,
        before: was.word,
        after: point.word,
      });
    if (was.meaning !== point.meaning)
      changes.push({
        gravity: 'wording',
        place,
        sentence: `What rating ${point.value} means is reworded.`,
        before: was.meaning,
        after: point.meaning,
      });
    return changes;
  });
}
