import { memo } from 'react';
import type { ColumnUse, Mapping, RegisterColumn } from '#shared/domain/register/mapping';
import { IDENTIFIER_WORDS } from '#shared/domain/register/register-fields';
import { columnName } from '#shared/domain/register/sheet';
import { PlainSelect } from '../../../components/plain-select';
import { choiceOf, DROP_CHOICES, FIELD_CHOICES, IGNORED } from './column-use';
import './columns-table.css';

interface ColumnsTableProps {
  readonly columns: readonly RegisterColumn[];
  readonly mapping: Mapping;
  readonly onUse: (index: number, choice: string) => void;
}

/** Every column of the file: some of its values, and what it is taken as. */
export function ColumnsTable({ columns, mapping, onUse }: ColumnsTableProps) {
  return (
    <table className="columns-table" aria-label="Columns of the file">
      <thead>
        <tr>
          <th scope="col">Column</th>
          <th scope="col">Heading in the file</th>
          <th scope="col">Some of its values</th>
          <th scope="col" className="number">
            Filled
          </th>
          <th scope="col">Taken as</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column, index) => (
          <ColumnLine
            key={column.index}
            column={column}
            use={mapping.columns[index]?.use ?? IGNORED.use}
            index={index}
            onUse={onUse}
          />
        ))}
      </tbody>
    </table>
  );
}

interface ColumnLineProps {
  readonly column: RegisterColumn;
  readonly use: ColumnUse;
  readonly index: number;
  readonly onUse: (index: number, choice: string) => void;
}

/** Drawn again only where its own use changes. */
const ColumnLine = memo(function ColumnLine({ column, use, index, onUse }: ColumnLineProps) {
  const letter = columnName(column.index);
  return (
    <tr data-use={use.kind}>
      <td className="muted">{letter}</td>
      <th scope="row">{column.heading}</th>
      <td>
        <Values column={column} use={use} />
      </td>
      <td className="number">{column.filled.toLocaleString('en-GB')}</td>
      <td>
        <PlainSelect
          label={`Column ${letter}, ${column.heading}, is taken as`}
          value={choiceOf(use)}
          onChange={(choice) => onUse(index, choice)}
        >
          <option value={IGNORED.id}>{IGNORED.label}</option>
          <optgroup label="Taken as">
            {FIELD_CHOICES.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
          <optgroup label="Dropped, never stored">
            {DROP_CHOICES.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </optgroup>
        </PlainSelect>
      </td>
    </tr>
  );
});

function Values({ column: { identifier, samples }, use }: Pick<ColumnLineProps, 'column' | 'use'>) {
  if (identifier !== undefined) {
    const by = identifier.by === 'heading' ? 'Its heading says' : 'Its values look like';
    return (
      <span className="columns-hidden">
        {by} {IDENTIFIER_WORDS[identifier.what]}; not shown
      </span>
    );
  }
  if (use.kind === 'identifier') return <span className="columns-hidden">Not shown</span>;
  return <span className="columns-samples">{samples.length === 0 ? 'Empty' : samples.join(' · ')}</span>;
}
