import { useEffect, useState } from 'react';
import type { Person } from '#shared/domain/audit/person';
import { goOn, type WayOn } from '#shared/domain/compare/comparable/refusal';
import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import { buildSentence } from '#shared/domain/compare/sentence/build-sentence';
import { plainText } from '#shared/domain/compare/sentence/sentence';
import { sentenceInput } from '#shared/domain/compare/sentence/sentence-of-model';
import { announce } from '../../components/announcer';
import { focusScreenTitle } from '../../components/screen-title';
import { EmptyState } from '../../components/states';
import { ClaimBox } from './claim/claim-box';
import { useClaim } from './claim/use-claim';
import { type CompareSheet, CompareSheets } from './compare-sheets';
import { CompareTabs } from './compare-tabs';
import { CompareTools } from './compare-tools';
import type { CompareDesk, CompareKept, OnDesk } from './desk';
import { RefusalStrips, TakenStrip } from './sentence/refusal-strips';
import { SentenceCard } from './sentence/sentence-card';

interface CompareShownProps {
  readonly person: Person;
  readonly desk: CompareDesk;
  readonly onDesk: OnDesk;
  readonly onOpen: (planId: string) => void;
  readonly model: CompareModel;
  /** True while the figures of what was just chosen are still being made. */
  readonly stale: boolean;
  readonly kept: CompareKept;
}

/** The sentence, what stands against it, and everything it is made from. */
export function CompareShown({ person, desk, onDesk, onOpen, model, stale, kept }: CompareShownProps) {
  const input = sentenceInput(model, kept.settings.few, kept.rubrics);
  const sentence = input === null ? null : buildSentence(input);
  const said = sentence === null ? '' : plainText(sentence.headline);
  useSaid(said, stale);
  const [rulesBack, setRulesBack] = useState<(() => Promise<void>) | null>(null);
  const [sheet, setSheet] = useState<CompareSheet | null>(null);
  const claim = useClaim(desk, onDesk, model.series.events);
  const take = (way: WayOn) => {
    onDesk((now) => ({
      ...now,
      view: goOn(now.view, way),
      taken: [...now.taken, { said: `${way.label}.`, before: now.view }],
    }));
    // The button goes with the refusal that it stood in.
    focusScreenTitle();
  };
  const last = desk.taken.at(-1);
  return (
    <div className="compare-shown" aria-busy={stale} data-stale={stale ? '' : undefined}>
      {last === undefined ? null : (
        <TakenStrip
          said={last.said}
          onTakeBack={() => {
            onDesk((now) => ({ ...now, view: last.before, taken: now.taken.slice(0, -1) }));
            announce('Taken back.');
            focusScreenTitle();
          }}
        />
      )}
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
      {model.plans === 0 ? (
        <NoPlans model={model} />
      ) : (
        <SentenceCard sentence={sentence} model={model} few={kept.settings.few} onGoOn={take} />
      )}
      <RefusalStrips comparable={model.comparable} onGoOn={take} />
      {desk.claim === null ? null : (
        <ClaimBox
          claim={desk.claim}
          input={input}
          events={model.series.events}
          from={model.spans?.later.range.from ?? null}
          onClaim={claim.check}
          onClose={claim.close}
        />
      )}
      <CompareTabs
        person={person}
        desk={desk}
        onDesk={onDesk}
        onOpen={onOpen}
        model={model}
        kept={kept}
        sentence={sentence === null ? '' : plainText([...sentence.headline, { text: ' ' }, ...sentence.body])}
        tools={
          <CompareTools
            events={kept.events.length}
            isClaimOpen={desk.claim !== null}
            onClaim={claim.toggle}
            onOpen={setSheet}
          />
        }
      />
      <CompareSheets
        person={person}
        kept={kept}
        open={sheet}
        onOpen={setSheet}
        onClaim={claim.toggle}
        onRulesChanged={(back) => setRulesBack(() => back)}
      />
    </div>
  );
}

/** Tells a voice what the sentence says now: it changes while the focus stays on what was chosen. */
function useSaid(said: string, stale: boolean): void {
  useEffect(() => {
    if (!stale && said !== '') announce(said);
  }, [said, stale]);
}

function NoPlans({ model }: Pick<CompareShownProps, 'model'>) {
  return (
    <section className="card compare-none" aria-label="What can be said">
      <EmptyState title="No plan is left by these choices">
        {model.leftOut.map(({ code, sentence }) => (
          <p key={code}>{sentence}</p>
        ))}
        <p>Take a choice away above, or choose another measure.</p>
      </EmptyState>
    </section>
  );
}
