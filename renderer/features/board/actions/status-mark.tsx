import { ACTION_STATUS_WORDS, type ActionStatus } from '#shared/domain/board/action';

/** One path each, in a box of 12 by 12: the shape alone tells them apart. */
const SHAPES: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'M6 1.5A4.5 4.5 0 1 0 6 10.5A4.5 4.5 0 1 0 6 1.5Z',
  'on-track': 'M2 6H9M6.5 2.5L10 6L6.5 9.5',
  'at-risk': 'M6 1.5L11 10.5H1Z',
  late: 'M6 1L11 6L6 11L1 6Z',
  done: 'M1.5 6.5L4.7 9.7L10.5 2.8',
  dropped: 'M2 2L10 10M10 2L2 10',
};

/** How an action stands, by a shape and in words. */
export function StatusMark({ status }: { readonly status: ActionStatus }) {
  return (
    <span className="status-mark" data-status={status}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPES[status]} />
      </svg>
      {ACTION_STATUS_WORDS[status]}
    </span>
  );
}
