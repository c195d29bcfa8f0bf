import { sectionSentence, worstFirst } from '#shared/domain/agreement/agreement-words';
import { FiguresOfAgreement } from './figures-of-agreement';
import type { PlacedPart } from './placed-part';

/** Sections named in words above the table. */
const WORST = 2;

/** Every section that was marked twice, over all of its criteria, worst first. Plans are what was sampled. */
export function SectionsCard({ model, report, place, onPlace }: PlacedPart) {
  const ordered = worstFirst(report.sections).filter(({ plans }) => plans > 0);
  const titleOf = (section: string): string => model.sectionTitles[section] ?? '';
  const worst = ordered.filter(({ exact }) => exact.value !== 100).slice(0, WORST);
  if (ordered.length === 0) return null;
  return (
    <section className="card agreement-sections" aria-label="Agreement by section">
      <h2>By section</h2>
      {worst.length === 0 ? (
        <p>The two gave the same mark on every criterion of every section.</p>
      ) : (
        <ul className="agreement-worst">
          {worst.map((of) => (
            <li key={of.section}>{sectionSentence(of, titleOf(of.section))}</li>
          ))}
        </ul>
      )}
      <FiguresOfAgreement
        label="Agreement by section"
        head="Section"
        rows={ordered}
        idOf={({ section }) => section}
        name={({ section }) => (
          <>
            <strong>{section}</strong> {titleOf(section)}
          </>
        )}
        chosen={null}
        sort={place.sectionSort}
        onSort={(sectionSort) => onPlace({ sectionSort })}
      />
    </section>
  );
}
