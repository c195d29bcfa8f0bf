import type { RubricPlace } from '#shared/domain/rubric/rubric-place';
import { AppButton } from '../../../components/app-button';
import { countWords } from '../rubric-words';
import { fieldKey, type PlacedProblems } from './problem-places';

interface ProblemListProps {
  readonly problems: PlacedProblems;
  readonly onGo: (place: RubricPlace) => void;
}

/** Everything that is wrong with the draft, what stops publishing first; each leads to its place. */
export function ProblemList({ problems, onGo }: ProblemListProps) {
  const ordered = [...problems].sort((a, b) => Number(b.grave) - Number(a.grave));
  return (
    <section className="studio-problems" aria-label="What to put right" tabIndex={-1}>
      {ordered.length === 0 ? <p>Nothing stands in the way of publishing.</p> : null}
      <ul>
        {ordered.map(({ place, grave, message }) => (
          <li key={`${fieldKey(place)} ${message}`} data-grave={grave ? '' : undefined}>
            <AppButton kind="link" onPress={() => onGo(place)}>
              {message}
            </AppButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `2 problems, 1 hint`. */
export function problemWords(problems: PlacedProblems): string {
  const grave = problems.filter((problem) => problem.grave).length;
  const hints = problems.length - grave;
  const words = [
    ...(grave === 0 ? [] : [countWords(grave, 'problem', 'problems')]),
    ...(hints === 0 ? [] : [countWords(hints, 'hint', 'hints')]),
  ];
  return words.length === 0 ? 'No problems' : words.join(', ');
}
