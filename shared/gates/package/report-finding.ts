import type { Finding, Gate } from '../finding';

/** Collects findings of one gate. A rule that is broken all over a document is told a few times, then counted. */
export class Findings {
  private readonly byRule = new Map<string, Finding[]>();
  private readonly gate: Gate;

  constructor(gate: Gate) {
    this.gate = gate;
  }

  /** @param says how the sentence goes on after the place, such as “has no paragraph in it”. */
  add(rule: string, where: string, says: string): void {
    const list = this.byRule.get(rule) ?? [];
    const sentence = `${capital(where)} ${says}.`;
    if (!list.some((one) => one.sentence === sentence)) list.push({ gate: this.gate, rule, where, sentence });
    this.byRule.set(rule, list);
  }

  all(): Finding[] {
    return [...this.byRule.values()].flatMap(shorten);
  }
}

const TOLD = 12;

function shorten(findings: readonly Finding[]): Finding[] {
  const rest = findings.slice(TOLD);
  const [first] = rest;
  if (first === undefined) return [...findings];
  return [
    ...findings.slice(0, TOLD),
    { ...first, sentence: `The same fault is found in ${rest.length} more place${rest.length === 1 ? '' : 's'}.` },
  ];
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
