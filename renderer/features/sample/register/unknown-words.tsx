import type { UnknownValue } from '#shared/domain/register/mapped-register';
import type { Mapping } from '#shared/domain/register/mapping';
import { REGISTER_FIELD_WORDS } from '#shared/domain/register/register-fields';
import { PlainSelect } from '../../../components/plain-select';
import { TableScroll } from '../../../components/table-scroll';
import { type FileWord, NOT_KNOWN, saidOf, toldWords, UNDECIDED, valueChoices, withValue } from './value-choices';

interface UnknownWordsProps {
  readonly values: readonly UnknownValue[];
  readonly mapping: Mapping;
  readonly onMapping: (next: (mapping: Mapping) => Mapping) => void;
}

/** Words that no list knows, each once, with what they are to stand for; and those that were told before. */
export function UnknownWords({ values, mapping, onMapping }: UnknownWordsProps) {
  const told = toldWords(mapping, values);
  if (values.length + told.length === 0) return null;
  return (
    <section aria-label="Words of the file">
      <h3>{values.length === 0 ? 'Words that were told' : 'Words that are not known'}</h3>
      <p className="muted">
        Say what each stands for; it is remembered for this source. What is left stays not known, and its plans are kept
        all the same.
      </p>
      <div className="card import-words">
        <TableScroll>
          <table className="check-table" aria-label="Words of the file and what they stand for">
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
              {[...values, ...told].map((word) => (
                <WordLine key={`${word.field} ${word.key}`} word={word} mapping={mapping} onMapping={onMapping} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      </div>
    </section>
  );
}

interface WordLineProps extends Omit<UnknownWordsProps, 'values'> {
  readonly word: FileWord;
}

function WordLine({ word, mapping, onMapping }: WordLineProps) {
  const field = REGISTER_FIELD_WORDS[word.field];
  return (
    <tr>
      <th scope="row">{word.text}</th>
      <td>
        {word.heading}
        {word.heading === field ? null : <span className="muted"> ({field})</span>}
      </td>
      <td className="number">{word.rows === null ? 'told' : word.rows.toLocaleString('en-GB')}</td>
      <td>
        <PlainSelect
          label={`${word.text} in ${word.heading} stands for`}
          value={saidOf(mapping, word)}
          onChange={(chosen) => onMapping((before) => withValue(before, word, chosen))}
        >
          <option value={UNDECIDED}>Not said yet</option>
          {valueChoices(word.field).map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
          <option value={NOT_KNOWN}>Means “not known”</option>
        </PlainSelect>
      </td>
    </tr>
  );
}
