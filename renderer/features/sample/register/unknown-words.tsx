import type { UnknownValue } from '#shared/domain/register/mapped-register';
import type { Mapping } from '#shared/domain/register/mapping';
import { REGISTER_FIELD_WORDS } from '#shared/domain/register/register-fields';
import { TableScroll } from '../../../components/table-scroll';
import { PlainSelect } from './plain-select';
import { NOT_KNOWN, saidOf, UNDECIDED, valueChoices, withValue } from './value-choices';

interface UnknownWordsProps {
  readonly values: readonly UnknownValue[];
  readonly mapping: Mapping;
  readonly onMapping: (next: (mapping: Mapping) => Mapping) => void;
}

/** Words that no list knows, each once, with what they are to stand for. */
export function UnknownWords({ values, mapping, onMapping }: UnknownWordsProps) {
  if (values.length === 0) return null;
  return (
    <section aria-label="Words to be told">
      <h3>Words that are not known</h3>
      <p className="muted">
        Say what each stands for; it is remembered for this source. What is left stays not known, and its plans are kept
        all the same.
      </p>
      <div className="card import-words">
        <TableScroll>
          <table className="check-table" aria-label="Words that are not known">
            <thead>
              <tr>
                <th scope="col">Word in the file</th>
                <th scope="col">Column</th>
                <th scope="col" className="number">
                  Rows
                </th>
                <th scope="col">Stands for</th>
              </tr>
            </thead>
            <tbody>
              {values.map((value) => (
                <tr key={`${value.field} ${value.key}`}>
                  <th scope="row">{value.text}</th>
                  <td>
                    {value.heading} <span className="muted">({REGISTER_FIELD_WORDS[value.field]})</span>
                  </td>
                  <td className="number">{value.rows.toLocaleString('en-GB')}</td>
                  <td>
                    <PlainSelect
                      label={`${value.text} in ${value.heading} stands for`}
                      value={saidOf(mapping, value)}
                      onChange={(chosen) => onMapping((before) => withValue(before, value, chosen))}
                    >
                      <option value={UNDECIDED}>Not said yet</option>
                      {valueChoices(value.field).map((choice) => (
                        <option key={choice.value} value={choice.value}>
                          {choice.label}
                        </option>
                      ))}
                      <option value={NOT_KNOWN}>Means “not known”</option>
                    </PlainSelect>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      </div>
    </section>
  );
}
