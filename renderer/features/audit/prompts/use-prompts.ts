import { useEffect, useMemo, useState } from 'react';
import { NO_BANK_CHANGES, readBankChanges } from '#shared/domain/prompts/bank-changes';
import type { Prompt, ProvisionAnalysis } from '#shared/domain/prompts/prompt';
import { useSetting } from '../../../db/reads';
import { useDismissals } from '../../../db/reads-of-audit';
import { PHRASE_BANK_SETTING } from '../../../db/setting-keys';
import { type FoundPrompts, searchPrompts } from '../../../workers/prompts-job';
import type { ReadPlan } from '../use-read-plan';

export interface AuditPrompts {
  readonly state: 'looking' | 'ready' | 'broken';
  readonly bankVersion: string;
  /** In the order of the text, dismissed ones left out. */
  readonly open: readonly Prompt[];
  readonly dismissed: readonly Prompt[];
  readonly provision: ProvisionAnalysis | null;
}

const LOOKING: AuditPrompts = { state: 'looking', bankVersion: '', open: [], dismissed: [], provision: null };

/** What the phrase bank of the council finds in the text of an audit; it never changes a score. */
export function usePrompts(read: ReadPlan, auditId: string): AuditPrompts {
  const text = read.kind === 'ready' ? read.text.corrected : null;
  const setting = useSetting(PHRASE_BANK_SETTING);
  const dismissals = useDismissals(auditId);
  const [found, setFound] = useState<{ readonly of: object; readonly is: FoundPrompts | null } | null>(null);
  useEffect(() => {
    if (text === null || setting === undefined) return;
    const search = searchPrompts({
      plan: { blocks: text.blocks, sections: text.sections },
      changes: readBankChanges(setting) ?? NO_BANK_CHANGES,
    });
    void search.found.then((is) => setFound({ of: text, is }));
    return search.stop;
  }, [text, setting]);
  return useMemo(() => {
    if (found === null || found.of !== text || dismissals === undefined) return LOOKING;
    if (found.is === null) return { ...LOOKING, state: 'broken' };
    const { prompts, provision, bankVersion } = found.is;
    const gone = new Set(dismissals.map(({ promptKey }) => promptKey));
    // What was just muted goes at once; a long plan takes the search a moment.
    const muted = new Set(readBankChanges(setting ?? null)?.muted);
    const heard = prompts.filter(({ ruleId }) => !muted.has(ruleId));
    return {
      state: 'ready',
      bankVersion,
      provision,
      open: heard.filter(({ key }) => !gone.has(key)),
      dismissed: heard.filter(({ key }) => gone.has(key)),
    };
  }, [found, text, dismissals, setting]);
}

/** The prompts that concern a section; those about names and blank sections concern the whole plan, `X`, too. */
export const promptsOf = (prompts: readonly Prompt[], section: string): readonly Prompt[] =>
  section === 'X'
    ? prompts.filter((prompt) => prompt.class === 'other-name' || prompt.class === 'blank-section')
    : prompts.filter((prompt) => prompt.section === section);
