import { useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { type AgreedRow, isSettled } from '#shared/domain/audit/agree-marks';
import type { Answer } from '#shared/domain/audit/answer';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { AnswerMark } from '../answer-mark';
import type { AuditData } from '../use-audit-data';
import type { AgreePlace } from './use-agree-place';
import type { Agreeing } from './use-agreeing';

interface AgreeTableProps {
  readonly data: AuditData;
  readonly agreeing: Agreeing;
  readonly place: AgreePlace;
}

/** The marks of both, criterion by criterion, and what is agreed. */
export function AgreeTable({ data, agreeing, place }: AgreeTableProps) {
  const { rubric, answers } = data;
  const { first, second } = agreeing;
  const here = useRef<HTMLTableRowElement>(null);
  const currentId = place.current?.criterionId;
  useLayoutEffect(() => {
    if (currentId !== undefined) here.current?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  const titles = new Map(allCriteria(rubric).map(({ id, title }) => [id, title]));
  return (
    <table className="agree-table" aria-label={place.everything ? 'Marks of both' : 'Conflicts'}>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col" title={first.name}>
            {first.initials}
          </th>
          <th scope="col" title={second.name}>
            {second.initials}
          </th>
          <th scope="col">Agreed</th>
        </tr>
      </thead>
      <tbody>
        {place.shown.map((row) => {
          const isHere = row.criterionId === currentId;
          return (
            <tr key={row.criterionId} ref={isHere ? here : null} aria-current={isHere ? 'true' : undefined}>
              <th scope="row">
                <Button className="agree-go" onPress={() => place.goTo(row.criterionId)}>
                  <strong>{row.criterionId}</strong> {titles.get(row.criterionId)}
                </Button>
              </th>
              <td>
                <AnswerMark mark={row.first?.mark ?? null} rubric={rubric} />
              </td>
              <td>
                <AnswerMark mark={row.second?.mark ?? null} rubric={rubric} />
              </td>
              <td>
                <Agreed answer={answers.get(row.criterionId)} rubric={rubric} />
                <span className="agree-how">{howWords(row, answers.get(row.criterionId))}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Where nothing is agreed yet the words beside say so. */
function Agreed({ answer, rubric }: { readonly answer: Answer | undefined; readonly rubric: Rubric }) {
  const mark = answer?.mark ?? null;
  return mark === null ? null : <AnswerMark mark={mark} rubric={rubric} />;
}

/** How the agreed mark came about, or what it lacks. */
function howWords({ relation }: AgreedRow, agreed: Answer | undefined): string {
  if (relation === 'equal') return 'both the same';
  if (relation === 'within') return 'within tolerance';
  if (relation === 'unanswered') return 'answered by neither';
  if (isSettled(agreed)) return 'settled';
  return (agreed?.mark ?? null) === null ? 'to settle' : 'reason missing';
}
