/** The next block in no section after `head` in file order, round again from the start; nothing where there is none. */
export function nextLoose(order: readonly string[], loose: readonly string[], head: string | null): readonly string[] {
  const from = head === null ? -1 : order.indexOf(head);
  const members = new Set(loose);
  const next = order.find((id, at) => at > from && members.has(id)) ?? loose[0];
  return next === undefined ? [] : [next];
}
