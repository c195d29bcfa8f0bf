/** `1 plan`, `1,204 plans`. */
export const plansWords = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'plan' : 'plans'}`;
