import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Person } from '#shared/domain/audit/person';
import { TableScroll } from '../../../../components/table-scroll';
import type { MemberRow } from '../../../../db/sample-states';
import { initialsOf, markersWords } from './people-words';
import { MEMBER_STATE_WORDS, marksWords } from './state-words';

export interface MemberActions {
  readonly onOpen: (planId: string) => void;
  readonly onReplace: (row: MemberRow) => void;
  readonly onGive: (row: MemberRow) => void;
  /** A plan of this reference is here already and is to count as this one. */
  readonly onTakeIn: (row: MemberRow) => void;
}

interface MembersTableProps extends MemberActions {
  readonly rows: readonly MemberRow[];
  readonly people: readonly Person[];
  readonly hasStrata: boolean;
}

/** The plans of a sample with who marks them and how far each has got. */
export function MembersTable({ rows, people, hasStrata, ...actions }: MembersTableProps) {
  return (
    <TableScroll>
      <table className="members-table">
        <caption className="visually-hidden">Plans of the sample</caption>
        <thead>
          <tr>
            <th scope="col">Plan</th>
            {hasStrata ? <th scope="col">Stratum</th> : null}
            <th scope="col">Marked by</th>
            <th scope="col">State</th>
            <th scope="col">
              <span className="visually-hidden">More</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.member.ref}>
              <th scope="row">
                {row.member.ref}
                {row.member.substituteFor === undefined ? null : (
                  <span className="member-note">for {row.member.substituteFor}</span>
                )}
              </th>
              {hasStrata ? <td>{row.member.stratum}</td> : null}
              <td>
                {markersWords(people, row.member.auditorIds)}
                {row.isDouble ? <span className="tag">twice</span> : null}
              </td>
              <td data-state={row.state}>
                {MEMBER_STATE_WORDS[row.state]}
                <span className="member-note">{marksWords(row, (id) => initialsOf(people, id))}</span>
              </td>
              <td className="member-menu">
                <MemberMenu row={row} {...actions} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function MemberMenu({ row, onOpen, onReplace, onGive, onTakeIn }: MemberActions & { readonly row: MemberRow }) {
  const { ref } = row.member;
  const { planId, state } = row;
  return (
    <MenuTrigger>
      <Button className="plan-menu-button" aria-label={`More for ${ref}`}>
        <span aria-hidden="true">⋯</span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={ref}>
          {planId === undefined ? null : (
            <MenuItem className="menu-item" onAction={() => onOpen(planId)}>
              Open
            </MenuItem>
          )}
          {state === 'elsewhere' ? (
            <MenuItem className="menu-item" onAction={() => onTakeIn(row)}>
              Take this plan into the sample
            </MenuItem>
          ) : null}
          <MenuItem className="menu-item" onAction={() => onGive(row)}>
            Give to somebody else…
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => onReplace(row)}>
            Replace by another plan…
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
