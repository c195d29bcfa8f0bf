import type { Risk } from '#shared/domain/board/risk';
import { IMPACT_WORDS, LIKELIHOOD_WORDS, levelOf } from '#shared/domain/board/risk-words';
import { AppButton } from '../../../components/app-button';
import { TableScroll } from '../../../components/table-scroll';
import { useBoard } from '../board-context';
import './risks.css';

const DOWN = [5, 4, 3, 2, 1] as const;
const ACROSS = [1, 2, 3, 4, 5] as const;

/** Open risks by likelihood and impact. */
export function RiskGrid({ risks }: { readonly risks: readonly Risk[] }) {
  const { onDesk } = useBoard();
  return (
    <TableScroll>
      <table className="risk-grid">
        <caption className="visually-hidden">Risks by likelihood and impact</caption>
        <thead>
          <tr>
            <th scope="col">Likelihood, by impact</th>
            {ACROSS.map((impact) => (
              <th key={impact} scope="col">
                {impact} {IMPACT_WORDS[impact - 1]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DOWN.map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">
                {likelihood} {LIKELIHOOD_WORDS[likelihood - 1]}
              </th>
              {ACROSS.map((impact) => {
                const here = risks.filter(({ now }) => now.likelihood === likelihood && now.impact === impact);
                return (
                  <td key={impact} data-level={levelOf({ likelihood, impact })}>
                    <span className="risk-gridscore">{likelihood * impact}</span>
                    {here.map(({ id, risk }) => (
                      <AppButton
                        key={id}
                        kind="link"
                        data-record={id}
                        onPress={() => onDesk({ shown: { kind: 'risk', id } })}
                      >
                        {risk}
                      </AppButton>
                    ))}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
