import type { Person } from '#shared/domain/audit/person';
import { USUAL_DOUBLE_MARKING } from '#shared/domain/sample/double-marking';
import { CheckField } from '../../../../components/check-field';
import { TextInput } from '../../../../components/text-input';
import type { PartProps } from './part-props';
import { readWhole } from './sample-draft';

interface PeoplePartProps extends PartProps {
  readonly people: readonly Person[];
  readonly loads: Readonly<Record<string, number>>;
}

/** Who marks the plans, and how many are marked twice. */
export function PeoplePart({ draft, set, problems, people, loads }: PeoplePartProps) {
  const { from, to } = USUAL_DOUBLE_MARKING;
  const percent = readWhole(draft.double, 0, 100);
  const isUnusual = percent !== null && (percent < from || percent > to);
  const chosen = new Map(draft.markers.map((marker) => [marker.id, marker]));
  return (
    <section className="card draw-part" aria-labelledby="draw-people">
      <h2 id="draw-people">Who marks them</h2>
      <p className="hint">
        Shared out as evenly as can be, counting what each has to mark already. Nobody gets a plan they wrote.
      </p>
      <ul className="draw-people">
        {people.map((person) => {
          const marker = chosen.get(person.id);
          return (
            <li key={person.id}>
              <CheckField
                isSelected={marker !== undefined}
                onChange={(on) =>
                  set({
                    markers: on
                      ? [...draft.markers, { id: person.id, most: '' }]
                      : draft.markers.filter(({ id }) => id !== person.id),
                  })
                }
              >
                {person.name} ({person.initials}){' '}
                <span className="muted">
                  {loads[person.id] ?? 0} to mark · {codesWords(person)}
                </span>
              </CheckField>
              {marker === undefined ? null : (
                <TextInput
                  aria-label={`Most plans for ${person.name}`}
                  label="At most"
                  value={marker.most}
                  onChange={(most) =>
                    set({ markers: draft.markers.map((one) => (one.id === person.id ? { ...one, most } : one)) })
                  }
                  inputMode="numeric"
                  maxLength={3}
                  className="draw-most"
                  problem={
                    marker.most.trim() === '' || readWhole(marker.most, 0, 500) !== null
                      ? undefined
                      : 'Write a number, or nothing.'
                  }
                />
              )}
            </li>
          );
        })}
      </ul>
      {people.length < 2 ? (
        <p className="hint">Other people are added on the Data screen; plans can be given to them later, too.</p>
      ) : null}
      <div className="form-grid">
        <TextInput
          label="Marked twice, in percent"
          value={draft.double}
          onChange={(double) => set({ double })}
          inputMode="numeric"
          maxLength={3}
          hint={
            isUnusual
              ? `Moderation usually takes ${from} to ${to}%.`
              : 'By two people, blind, so that their marks can be compared.'
          }
          problem={problems.double}
        />
      </div>
    </section>
  );
}

function codesWords({ writerCodes = [] }: Person): string {
  if (writerCodes.length === 0) return 'no writer codes known';
  return writerCodes.length === 1 ? '1 writer code' : `${writerCodes.length} writer codes`;
}
