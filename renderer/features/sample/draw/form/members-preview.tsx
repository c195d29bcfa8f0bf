import type { Person } from '#shared/domain/audit/person';
import { fieldWords } from '#shared/domain/plan/field-words';
import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan-choices';
import type { SampleMember } from '#shared/domain/sample/sample';
import { TableScroll } from '../../../../components/table-scroll';
import { markersWords } from '../record/people-words';

interface MembersPreviewProps {
  readonly members: readonly SampleMember[];
  readonly doubleMarked: readonly string[];
  readonly people: readonly Person[];
}

/** The plans of a sample that is not kept yet. */
export function MembersPreview({ members, doubleMarked, people }: MembersPreviewProps) {
  const twice = new Set(doubleMarked);
  return (
    <TableScroll>
      <table className="members-table">
        <caption className="visually-hidden">The plans drawn</caption>
        <thead>
          <tr>
            <th scope="col">Plan</th>
            <th scope="col">Stratum</th>
            <th scope="col">Type</th>
            <th scope="col">Need</th>
            <th scope="col">Team</th>
            <th scope="col">Issued</th>
            <th scope="col">Marked by</th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.ref}>
              <th scope="row">{member.ref}</th>
              <td>{member.stratum}</td>
              <td>{member.type === undefined ? '' : PLAN_TYPE_WORDS[member.type]}</td>
              <td>{member.need ?? ''}</td>
              <td>{member.team ?? ''}</td>
              <td>{fieldWords('issuedOn', member)}</td>
              <td>
                {markersWords(people, member.auditorIds)}
                {twice.has(member.ref) ? <span className="tag">twice</span> : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
