import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { buildSentence } from '#shared/domain/compare/sentence/build-sentence';
import { plainText } from '#shared/domain/compare/sentence/sentence';
import { sentenceInput } from '#shared/domain/compare/sentence/sentence-of-model';
import { announce } from '../../components/announcer';
import type { OnOpenAudit } from '../../components/audit-to-open';
import { focusScreenTitle } from '../../components/screen-title';
import { BehindFigure } from './behind-figure';
import { useClaim } from './claim/use-claim';
import { type CompareSheet, CompareSheets } from './compare-sheets';
import { CompareTabs } from './compare-tabs';
import { CompareTools } from './compare-tools';
import { type CompareKept, isOfView, type KeptDesk, type OnDesk, useDesk } from './desk';
import { TakenStrip } from './sentence/refusal-strips';
import { SaidContext, type Shown, ShownContext } from './shown';
import type { OnStartAction } from './start-action';

interface CompareShownProps {
  readonly person: Person;
  readonly desk: KeptDesk;
  readonly onDesk: OnDesk;
  readonly onOpen: OnOpenAudit;
  readonly onStartAction: OnStartAction | undefined;
  readonly model: CompareModel;
  /** True while the figures of what was just chosen are still being made. */
  readonly stale: boolean;
  readonly kept: CompareKept;
}

/** The sentence, what stands against it, and everything it is made from. */
export function CompareShown({ person, desk, onDesk, onOpen, onStartAction, model, stale, kept }: CompareShownProps) {
  const shown = useMemo((): Shown => {
    const input = sentenceInput(model, kept.settings.few, kept.rubrics);
    const sentence = input === null ? null : buildSentence(input);
    return { person, desk, onDesk, onOpen, onStartAction, model, kept, input, sentence };
  }, [person, desk, onDesk, onOpen, onStartAction, model, kept]);
  const { sentence } = shown;
  const drawn = useDeferredValue(shown);
  useTold(sentence === null ? '' : plainText(sentence.headline), stale);
  const [rulesBack, setRulesBack] = useState<(() => Promise<void>) | null>(null);
  const [sheet, setSheet] = useState<CompareSheet | null>(null);
  const { toggle } = useClaim(desk, onDesk, kept.events);
  const isClaimOpen = useDesk(desk, ({ claim, tab }) => claim !== null && isOfView(tab));
  const events = kept.events.length;
  const tools = useMemo(
    () => <CompareTools events={events} isClaimOpen={isClaimOpen} onClaim={toggle} onOpen={setSheet} />,
    [events, isClaimOpen, toggle],
  );
  return (
    <SaidContext value={shown}>
      <ShownContext value={drawn}>
        <div className="compare-shown" aria-busy={stale || drawn !== shown} data-stale={stale ? '' : undefined}>
          {rulesBack === null ? null : (
            <TakenStrip
              said="The rules are changed, for everybody who uses this workspace."
              onTakeBack={() => {
                setRulesBack(null);
                void rulesBack().then(() => announce('The rules are as before.'));
                focusScreenTitle();
              }}
            />
          )}
          <CompareTabs desk={desk} onDesk={onDesk} tools={tools} />
          <BehindFigure />
          <CompareSheets
            person={person}
            kept={kept}
            open={sheet}
            onOpen={setSheet}
            onClaim={toggle}
            onRulesChanged={useCallback((back: () => Promise<void>) => setRulesBack(() => back), [])}
          />
        </div>
      </ShownContext>
    </SaidContext>
  );
}

/** Tells a voice what the sentence says now: it changes while the focus stays on what was chosen. */
function useTold(said: string, stale: boolean): void {
  useEffect(() => {
    if (!stale && said !== '') announce(said);
  }, [said, stale]);
}
