import type { SectionId } from '../plan/section-id';
import type { EffectiveBank } from './bank-changes';
import { PhraseIndex, PhraseSet } from './phrase';
import type { Check, FineWhen, PhraseRule } from './phrase-bank';

/** A way to be fine with its phrases ready to be looked for. */
export type CompiledFineWhen =
  | Exclude<FineWhen, { readonly phrases: readonly string[] }>
  | { readonly kind: 'after' | 'before'; readonly phrases: PhraseSet; readonly within: number }
  | { readonly kind: 'inside'; readonly phrases: PhraseSet };

export interface CompiledRule {
  readonly rule: PhraseRule;
  readonly sections: ReadonlySet<SectionId>;
  readonly fineWhen: readonly CompiledFineWhen[];
}

export interface CompiledBank {
  /** Rules with phrases, by the first word of each phrase. */
  readonly phrases: PhraseIndex<CompiledRule>;
  readonly caps: readonly CompiledRule[];
  readonly ranges: readonly CompiledRule[];
  readonly checks: ReadonlyMap<Check, readonly CompiledRule[]>;
  /** Ids of rules whose hits are left out in the end. */
  readonly muted: ReadonlySet<string>;
  /** Sections in which a rule with a phrase, cap or range looks. */
  readonly wordingSections: ReadonlySet<SectionId>;
}

function compileFineWhen(fine: FineWhen): CompiledFineWhen {
  if (fine.kind === 'after' || fine.kind === 'before')
    return { kind: fine.kind, phrases: new PhraseSet(fine.phrases), within: fine.within };
  return fine.kind === 'inside' ? { kind: 'inside', phrases: new PhraseSet(fine.phrases) } : fine;
}

const compileRule = (rule: PhraseRule): CompiledRule => ({
  rule,
  sections: new Set(rule.sections),
  fineWhen: rule.fineWhen.map(compileFineWhen),
});

function compile({ rules, muted }: EffectiveBank): CompiledBank {
  const phrases = new PhraseIndex<CompiledRule>();
  const caps: CompiledRule[] = [];
  const ranges: CompiledRule[] = [];
  const checks = new Map<Check, CompiledRule[]>();
  const wordingSections = new Set<SectionId>();
  for (const compiled of [...rules, ...muted].map(compileRule)) {
    const { match, sections } = compiled.rule;
    if (match.kind === 'check') checks.set(match.check, [...(checks.get(match.check) ?? []), compiled]);
    else for (const section of sections) wordingSections.add(section);
    if (match.kind === 'phrases') for (const phrase of match.phrases) phrases.add(phrase, compiled);
    if (match.kind === 'cap') caps.push(compiled);
    if (match.kind === 'range') ranges.push(compiled);
  }
  return { phrases, caps, ranges, checks, muted: new Set(muted.map(({ id }) => id)), wordingSections };
}

const compiledBanks = new WeakMap<EffectiveBank, CompiledBank>();

/** The bank ready for use; made once for each bank and forgotten with it. */
export function compileBank(bank: EffectiveBank): CompiledBank {
  const known = compiledBanks.get(bank);
  if (known) return known;
  const compiled = compile(bank);
  compiledBanks.set(bank, compiled);
  return compiled;
}
