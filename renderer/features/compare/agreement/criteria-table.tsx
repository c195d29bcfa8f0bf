import type { AgreementVerdict, CriterionAgreement } from '#shared/domain/agreement/agreement-report';
import { coefficientText, shareText, VERDICT_WORDS } from '#shared/domain/agreement/agreement-words';
import { AppButton } from '../../../components/app-button';
import { TableScroll } from '../../../components/table-scroll';
import type { AgreementPlace } from '../desk';

interface Column {
  readonly id: string;
  readonly label: string;
  readonly text: (of: CriterionAgreement) => string;
  /** Lower comes first. */
  readonly rank: (of: CriterionAgreement) => number;
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
  { id: 'plans', label: 'Plans', text: ({ plans }) => String(plans), rank: ({ plans }) => plans },
  {
    id: 'beyond',
    label: 'To settle',
    text: ({ beyondTolerance }) => String(beyondTolerance),
    rank: ({ beyondTolerance }) => -beyondTolerance,
  },
];

interface CriteriaTableProps {
  /** Worst first. */
  readonly criteria: readonly CriterionAgreement[];
  readonly chosen: string | null;
  readonly onChoose: (criterionId: string) => void;
  readonly sort: AgreementPlace['sort'];
  readonly onSort: (sort: AgreementPlace['sort']) => void;
}

/** Every criterion with its figures, worst first unless another column is pressed; twice turns the order round. */
export function CriteriaTable({ criteria, chosen, onChoose, sort, onSort }: CriteriaTableProps) {
  const column = COLUMNS.find(({ id }) => id === sort?.id);
  const rows =
    column === undefined
      ? criteria
      : criteria.toSorted((a, b) => (column.rank(a) - column.rank(b)) * (sort?.isUp === false ? -1 : 1));
  const press = (id: string) => onSort({ id, isUp: sort?.id === id ? !sort.isUp : true });
  return (
    <TableScroll>
      <table className="agreement-table">
        <caption className="visually-hidden">Agreement by criterion</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            {COLUMNS.map(({ id, label }) => (
              <th key={id} scope="col" aria-sort={sortOf(sort, id)}>
                <AppButton kind="quiet" onPress={() => press(id)}>
                  {label}
                  {sort?.id === id ? <span aria-hidden="true">{sort.isUp ? ' ▲' : ' ▼'}</span> : null}
                </AppButton>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((of) => (
            <tr key={of.criterion.id} data-chosen={of.criterion.id === chosen || undefined}>
              <th scope="row">
                <AppButton
                  kind="quiet"
                  aria-pressed={of.criterion.id === chosen}
                  aria-label={`Table of pairs of ${of.criterion.id} ${of.criterion.title}`}
                  onPress={() => onChoose(of.criterion.id)}
                >
                  <strong>{of.criterion.id}</strong> {of.criterion.title}
                </AppButton>
              </th>
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
