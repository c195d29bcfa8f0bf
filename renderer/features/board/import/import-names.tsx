import type { ImportPlan } from '#shared/domain/board/import/plan-import';
import { PlainSelect } from '../../../components/plain-select';
import { useBoard } from '../board-context';

interface ImportNamesProps {
  readonly plan: Pick<ImportPlan, 'unknown'>;
  /** By the name in the file: the indicator that it is, or null where it is left out. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly onName: (name: string, indicatorId: string | null | undefined) => void;
}

const [UNSAID, LEFT_OUT] = ['', 'left out'];

/** Names in the file that no indicator has: a person says which they are. */
export function ImportNames({ plan, names, onName }: ImportNamesProps) {
  const { indicators } = useBoard();
  const all = [...new Set([...plan.unknown.map(({ name }) => name), ...names.keys()])];
  if (all.length === 0) return null;
  return (
    <section aria-label="Names that are not known">
      <h3>Names that no indicator has</h3>
      <table className="board-table import-table">
        <thead>
          <tr>
            <th scope="col">In the file</th>
            <th scope="col">Is</th>
          </tr>
        </thead>
        <tbody>
          {all.map((name) => (
            <tr key={name}>
              <th scope="row">{name === '' ? 'No name' : name}</th>
              <td>
                <PlainSelect
                  label={`${name === '' ? 'No name' : name} is`}
                  value={names.has(name) ? (names.get(name) ?? LEFT_OUT) : UNSAID}
                  onChange={(id) => onName(name, toChosen(id))}
                >
                  <option value={UNSAID}>Not said yet: its figures are refused</option>
                  <option value={LEFT_OUT}>Left out</option>
                  {indicators.map((indicator) => (
                    <option key={indicator.id} value={indicator.id}>
                      {indicator.name}
                    </option>
                  ))}
                </PlainSelect>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function toChosen(id: string): string | null | undefined {
  if (id === UNSAID) return undefined;
  return id === LEFT_OUT ? null : id;
}
