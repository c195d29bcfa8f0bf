/** Gives the window its turn between two pieces of long work. */
export const takeTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
