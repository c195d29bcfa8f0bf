import { type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import type { EvidenceItem } from './evidence-list';
import { pageWords } from './evidence-words';

interface EvidenceRowProps {
  readonly item: EvidenceItem;
  /** Its name for screen readers: `Evidence 2 of 3`. */
  readonly place: string;
  readonly onGo: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onConfirm: (id: string) => void;
}

/** One quote, three lines of it unless asked for more, with its page and what can be done with it. */
export function EvidenceRow({ item, place, onGo, onRemove, onConfirm }: EvidenceRowProps) {
  const { evidence, state, words } = item;
  const { id } = evidence;
  const [isWhole, setWhole] = useState(false);
  const quote = useRef<HTMLSpanElement>(null);
  const isLong = useIsLong(quote, words);
  const quoteId = useId();
  const where = pageWords(item);
  const text = words === '' ? (where ?? 'A part of a page') : words;
  const shown = (
    <span ref={quote} className="evidence-quote" data-whole={isWhole ? '' : undefined}>
      {text}
    </span>
  );
  return (
    <li className="evidence-row" data-evidence={id} data-state={state} data-own-keys="Delete Backspace">
      <div className="evidence-line">
        <blockquote id={quoteId}>
          {state === 'lost' || state === 'loading' ? (
            shown
          ) : (
            <Button className="evidence-go" aria-label={`${place}, go there: ${text}`} onPress={() => onGo(id)}>
              {shown}
            </Button>
          )}
        </blockquote>
        <Button
          className="evidence-remove"
          aria-label={`Remove ${place.toLowerCase()}`}
          aria-describedby={quoteId}
          onPress={() => onRemove(id)}
        >
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
      <EvidenceFacts
        state={state}
        where={words === '' ? undefined : where}
        quoteId={quoteId}
        whole={isLong ? isWhole : null}
        onWhole={setWhole}
        onConfirm={() => onConfirm(id)}
      />
    </li>
  );
}

interface EvidenceFactsProps {
  readonly state: EvidenceItem['state'];
  readonly where: string | undefined;
  readonly quoteId: string;
  /** Whether all of a long quote is shown; null for one that is short. */
  readonly whole: boolean | null;
  readonly onWhole: (whole: boolean) => void;
  readonly onConfirm: () => void;
}

function EvidenceFacts({ state, where, quoteId, whole, onWhole, onConfirm }: EvidenceFactsProps) {
  const confirmKey = usePrintedKey('confirm-evidence');
  if (where === undefined && whole === null && (state === 'here' || state === 'lost')) return null;
  return (
    <p className="evidence-facts">
      {where === undefined ? null : <span>{where}</span>}
      {state === 'loading' ? <span>Looking for it…</span> : null}
      {state === 'near' ? (
        <>
          <span className="evidence-near">The words have changed.</span>
          <AppButton kind="link" keys={confirmKey} aria-describedby={quoteId} onPress={onConfirm}>
            Still the evidence
          </AppButton>
        </>
      ) : null}
      {whole === null ? null : (
        <AppButton kind="link" aria-describedby={quoteId} onPress={() => onWhole(!whole)}>
          {whole ? 'Show less' : 'Show all'}
        </AppButton>
      )}
    </p>
  );
}

/** Whether a quote has more than the lines it is given. Asked while it is short: shown whole, nothing is cut. */
function useIsLong(quote: RefObject<HTMLElement | null>, words: string): boolean {
  const [isLong, setLong] = useState(false);
  const asked = useRef<string>(undefined);
  useLayoutEffect(() => {
    const element = quote.current;
    if (element === null || asked.current === words) return;
    asked.current = words;
    setLong(element.scrollHeight > element.clientHeight + 1);
  }, [quote, words]);
  return isLong;
}
