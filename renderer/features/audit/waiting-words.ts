/** How many changes are not on the disk yet, and what keeps them: the window alone. */
export const waitingWords = (waiting: number): string =>
  waiting === 1
    ? '1 change waits and is only in this window. Keep the window open: closing it would lose the change.'
    : `${waiting} changes wait and are only in this window. Keep the window open: closing it would lose them.`;
