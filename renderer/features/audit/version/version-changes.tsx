import type { RubricChange } from '#shared/domain/rubric/rubric-change';
import { CLASS_WORDS, GRAVEST_FIRST, turnWords } from './newer-version';

/** What differs between two versions, the gravest class first. */
export function VersionChanges({ changes }: { readonly changes: readonly RubricChange[] }) {
  return GRAVEST_FIRST.map((gravity) => {
    const own = changes.filter((change) => change.gravity === gravity);
    if (own.length === 0) return null;
    const { title, about } = CLASS_WORDS[gravity];
    return (
      <section key={gravity} className="version-class" aria-label={`Changes of ${title.toLowerCase()}`}>
        <h4>
          {title} ({own.length})
        </h4>
        <p className="muted">{about}</p>
        <ul>
          {own.map((change) => (
            <li key={`${change.sentence} ${change.before} ${change.after}`}>
              {change.sentence} <span className="muted">{turnWords(change)}</span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
