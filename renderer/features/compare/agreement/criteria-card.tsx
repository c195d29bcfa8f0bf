import { criterionSentence, worstFirst } from '#shared/domain/agreement/agreement-words';
import { AppButton } from '../../../components/app-button';
import { FiguresOfAgreement } from './figures-of-agreement';
import { PairsTable } from './pairs-table';
import type { PlacedPart } from './placed-part';

/** Criteria named in words above the table. */
const WORST = 3;

/** Every criterion, worst first, and of the chosen one which mark met which. */
export function CriteriaCard({ model, report, place, onPlace }: PlacedPart) {
  const ordered = worstFirst(report.criteria);
  const shown = ordered.find(({ criterion }) => criterion.id === place.criterion) ?? ordered[0];
  const worst = ordered.filter(({ exact, plans }) => plans > 0 && exact.value !== 100).slice(0, WORST);
  return (
    <section className="card agreement-criteria" aria-label="Agreement by criterion">
      <h2>By criterion</h2>
      {worst.length === 0 ? null : (
        <ul className="agreement-worst">
          {worst.map((of) => (
            <li key={of.criterion.id}>{criterionSentence(of)}</li>
          ))}
        </ul>
      )}
      <div className="agreement-tables">
        <FiguresOfAgreement
          label="Agreement by criterion"
          head="Criterion"
          rows={ordered}
          idOf={({ criterion }) => criterion.id}
          name={({ criterion: { id, title } }) => (
            <AppButton
              kind="quiet"
              aria-pressed={id === shown?.criterion.id}
              aria-label={`Table of pairs of ${id} ${title}`}
              onPress={() => onPlace({ criterion: id })}
            >
              <strong>{id}</strong> {title}
            </AppButton>
          )}
          chosen={shown?.criterion.id ?? null}
          sort={place.sort}
          onSort={(sort) => onPlace({ sort })}
        />
        {shown === undefined ? null : <PairsTable of={shown} scale={model.scale} />}
      </div>
    </section>
  );
}
