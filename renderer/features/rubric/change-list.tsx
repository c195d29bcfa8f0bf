import { CHANGE_CLASSES, gravestChange, type RubricChange, saysItAll } from '#shared/domain/rubric/rubric-change';
import { CHANGE_WORDS } from './change-words';

/** What differs between two versions, the gravest first, each with its words before and after. */
export function ChangeList({ changes }: { readonly changes: readonly RubricChange[] }) {
  const gravest = gravestChange(changes);
  if (gravest === null) return <p>Nothing differs.</p>;
  return (
    <>
      <p className="change-gravest">{CHANGE_WORDS[gravest]}</p>
      <section className="change-scroll" aria-label="List of changes" tabIndex={0}>
        {[...CHANGE_CLASSES].reverse().map((gravity) => (
          <ClassOfChanges
            key={gravity}
            gravity={gravity}
            changes={changes.filter((change) => change.gravity === gravity)}
          />
        ))}
      </section>
    </>
  );
}

const NO_WORDS = { before: null, after: null };

interface ClassOfChangesProps {
  readonly gravity: RubricChange['gravity'];
  readonly changes: readonly RubricChange[];
}

function ClassOfChanges({ gravity, changes }: ClassOfChangesProps) {
  if (changes.length === 0) return null;
  return (
    <ul className="change-list" aria-label={`Changes of ${gravity}`}>
      {changes
        .map((change) => ({ ...change, ...(saysItAll(change) ? NO_WORDS : {}) }))
        .map(({ sentence, before, after }) => (
          <li key={`${sentence} ${before} ${after}`}>
            <span className="chip" data-change={gravity}>
              {gravity}
            </span>
            <span>
              {sentence}
              {before === null || sentence.includes(before) ? null : <del>{before}</del>}
              {after === null || sentence.includes(after) ? null : <ins>{after}</ins>}
            </span>
          </li>
        ))}
    </ul>
  );
}
