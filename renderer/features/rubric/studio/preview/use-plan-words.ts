import { useEffect, useMemo, useState } from 'react';
import { applyCorrections } from '#shared/domain/plan/apply-corrections';
import type { Plan } from '#shared/domain/plan/plan';
import type { Block, PlanText } from '#shared/domain/plan/plan-text';
import { useCorrections } from '../../../../db/reads';
import { getPlanText } from '../../../../platform/documents';

export type PlanWords =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly message: string }
  /** The blocks of a section; of the whole plan for X, which looks across it. */
  | { readonly kind: 'ready'; readonly blocksOf: (sectionId: string) => readonly Block[] };

type Loaded = { readonly hash: string } & (
  | { readonly ok: true; readonly text: PlanText }
  | { readonly ok: false; readonly message: string }
);

const LOADING: PlanWords = { kind: 'loading' };

/** The text of a plan's newest draft, section by section, with the corrections made to it. */
export function usePlanWords({ id, drafts }: Plan): PlanWords {
  const hash = drafts.at(-1)?.textHash ?? '';
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const corrections = useCorrections(id, hash);
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const text = await getPlanText(hash);
      if (!wanted) return;
      setLoaded(text.ok ? { hash, ok: true, text: text.value } : { hash, ok: false, message: text.error.message });
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [hash]);
  return useMemo((): PlanWords => {
    if (loaded === null || loaded.hash !== hash || corrections === undefined) return LOADING;
    if (!loaded.ok) return { kind: 'problem', message: loaded.message };
    const { text } = loaded;
    const blocks = new Map(text.blocks.map((block) => [block.id, block]));
    const { sections } = applyCorrections(text, corrections);
    return {
      kind: 'ready',
      blocksOf: (sectionId) =>
        sectionId === 'X'
          ? text.blocks
          : sections
              .filter((section) => section.id === sectionId)
              .flatMap(({ blockIds }) => blockIds.flatMap((blockId) => blocks.get(blockId) ?? [])),
    };
  }, [loaded, hash, corrections]);
}
