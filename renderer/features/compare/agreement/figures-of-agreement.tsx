import type { ReactNode } from 'react';
import type { AgreementFigures, AgreementVerdict } from '#shared/domain/agreement/agreement-report';
import { coefficientText, shareText, VERDICT_WORDS } from '#shared/domain/agreement/agreement-words';
import { shown } from '#shared/domain/compare/sentence/numbers';
import { AppButton } from '../../../components/app-button';
import { TableScroll } from '../../../components/table-scroll';
import type { AgreementPlace } from '../desk';

interface Column {
  readonly id: string;
  readonly label: string;
  readonly text: (of: AgreementFigures) => string;
  /** Lower comes first. */
  readonly rank: (of: AgreementFigures) => number;
}

const LAST = 1_000;
const VERDICTS: readonly AgreementVerdict[] = ['differ', 'cannot-tell', 'too-few', 'agree'];
const COLUMNS: readonly Column[] = [
  {
    id: 'verdict',
    label: 'Verdict',
    text: ({ verdict }) => VERDICT_WORDS[verdict],
    rank: ({ verdict }) => VERDICTS.indexOf(verdict),
  },
  { id: 'exact', label: 'Same mark', text: ({ exact }) => shareText(exact), rank: ({ exact }) => exact.value ?? LAST },
  {
    id: 'within',
    label: 'Within one',
    text: ({ withinOne }) => shareText(withinOne),
    rank: ({ withinOne }) => withinOne.value ?? LAST,
  },
  {
    id: 'kappa',
    label: 'Kappa',
    text: ({ kappa }) => coefficientText(kappa),
    rank: ({ kappa }) => kappa.value ?? LAST,
  },
  {
    id: 'alpha',
    label: 'Alpha',
    text: ({ alpha }) => coefficientText(alpha),
    rank: ({ alpha }) => alpha.value ?? LAST,
  },
  { id: 'ac2', label: 'AC2', text: ({ ac2 }) => coefficientText(ac2), rank: ({ ac2 }) => ac2.value ?? LAST },
  { id: 'plans', label: 'Plans', text: ({ plans }) => shown(plans), rank: ({ plans }) => plans },
  {
    id: 'tolerated',
    label: 'Within tolerance',
    text: ({ tolerated }) => shareText(tolerated),
    rank: ({ tolerated }) => tolerated.value ?? LAST,
  },
  { id: 'to-settle', label: 'To settle', text: ({ toSettle }) => shown(toSettle), rank: ({ toSettle }) => -toSettle },
];

interface FiguresOfAgreementProps<T extends AgreementFigures> {
  readonly label: string;
  /** What a row is: `Criterion`. */
  readonly head: string;
  /** Worst first. */
  readonly rows: readonly T[];
  readonly idOf: (row: T) => string;
  readonly name: (row: T) => ReactNode;
  /** The row that more is shown of; null: none. */
  readonly chosen: string | null;
  readonly sort: AgreementPlace['sort'];
  readonly onSort: (sort: AgreementPlace['sort']) => void;
}

/** A row of figures each, worst first unless another column is pressed; twice turns the order round. */
export function FiguresOfAgreement<T extends AgreementFigures>(props: FiguresOfAgreementProps<T>) {
  const { label, head, idOf, name, chosen, sort, onSort } = props;
  const column = COLUMNS.find(({ id }) => id === sort?.id);
  const rows =
    column === undefined
      ? props.rows
      : props.rows.toSorted((a, b) => (column.rank(a) - column.rank(b)) * (sort?.isUp === false ? -1 : 1));
  const press = (id: string) => onSort({ id, isUp: sort?.id === id ? !sort.isUp : true });
  return (
    <TableScroll>
      <table className="agreement-table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {COLUMNS.map(({ id, label: words }) => (
              <th key={id} scope="col" aria-sort={sortOf(sort, id)}>
                <AppButton kind="quiet" onPress={() => press(id)}>
                  {words}
                  {sort?.id === id ? <span aria-hidden="true">{sort.isUp ? ' ▲' : ' ▼'}</span> : null}
                </AppButton>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((of) => (
            <tr key={idOf(of)} data-chosen={idOf(of) === chosen || undefined}>
              <th scope="row">{name(of)}</th>
              {COLUMNS.map(({ id, text }) => (
                <td key={id} data-verdict={id === 'verdict' ? of.verdict : undefined}>
                  {text(of)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function sortOf(sort: AgreementPlace['sort'], id: string): 'ascending' | 'descending' | 'none' {
  if (sort?.id !== id) return 'none';
  return sort.isUp ? 'ascending' : 'descending';
}
