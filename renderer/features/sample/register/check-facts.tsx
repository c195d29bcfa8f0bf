import type { MappedRegister } from '#shared/domain/register/mapped-register';
import { IDENTIFIER_WORDS } from '#shared/domain/register/register-fields';
import { countOf, issuedWords } from './register-words';

/** The figures of what would be kept, and once more what is dropped. */
export function CheckFacts({ mapped }: { readonly mapped: MappedRegister }) {
  const { rows, read, leftOutBy, problemCount, unknownValues, dropped, issued } = mapped;
  const leftOut = leftOutBy.reduce((sum, one) => sum + one.rows, 0);
  const facts: readonly (readonly [string, string])[] = [
    ['Plans', rows.length.toLocaleString('en-GB')],
    ['Rows read', read.toLocaleString('en-GB')],
    ['Rows left out', leftOut.toLocaleString('en-GB')],
    ['Values not taken over', problemCount.toLocaleString('en-GB')],
    ['Words not known', unknownValues.length.toLocaleString('en-GB')],
    ['Issued', issuedWords(issued)],
  ];
  return (
    <section className="card check-facts" aria-label="What would be kept">
      <dl className="register-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="register-note">
        <strong>Nothing is stored yet.</strong>{' '}
        {dropped.length === 0
          ? 'No column tells who a child is.'
          : `${countOf(dropped.length, 'column')} dropped, never stored: ${dropped
              .map(({ heading, what }) => `${heading} (${IDENTIFIER_WORDS[what]})`)
              .join(', ')}.`}
      </p>
    </section>
  );
}
