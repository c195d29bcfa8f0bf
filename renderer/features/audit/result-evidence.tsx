import { createContext, useContext } from 'react';
import { AppButton } from '../../components/app-button';
import { pageWords } from './card/evidence-words';
import { type EvidenceItem, toEvidenceItem } from './card/use-evidence-items';
import type { PlacedEvidence } from './evidence/use-found-evidence';
import './result-evidence.css';

/** The evidence of an audit that was handed in, and the way to each piece in the text. */
export interface ShownEvidence {
  /** Undefined while the text is on its way. */
  readonly placed: readonly PlacedEvidence[] | undefined;
  readonly onGo: (evidence: PlacedEvidence) => void;
}

export const ShownEvidenceContext = createContext<ShownEvidence>({ placed: undefined, onGo: () => undefined });

/** What backed the mark on a criterion; nothing where nothing was attached. */
export function ResultEvidence({ criterionId }: { readonly criterionId: string }) {
  const { placed = [], onGo } = useContext(ShownEvidenceContext);
  const own = placed.filter(({ evidence }) => evidence.criterionId === criterionId);
  if (own.length === 0) return null;
  return (
    <ul className="result-evidence" aria-label={`Evidence for ${criterionId}`}>
      {own.map((one) => (
        <Quote key={one.evidence.id} item={toEvidenceItem(one)} onGo={() => onGo(one)} />
      ))}
    </ul>
  );
}

function Quote({ item, onGo }: { readonly item: EvidenceItem; readonly onGo: () => void }) {
  const { state, words } = item;
  const where = pageWords(item);
  const text = words === '' ? (where ?? 'A part of a page') : `“${words}”`;
  return (
    <li>
      {state === 'lost' ? (
        <span>{text}</span>
      ) : (
        <AppButton kind="link" aria-label={`Evidence, go there: ${text}`} onPress={onGo}>
          {text}
        </AppButton>
      )}
      {where === undefined || words === '' ? null : <span className="muted"> {where}</span>}
      {state === 'lost' ? <span className="muted"> Could not be found in this draft.</span> : null}
      {state === 'near' ? <span className="muted"> The words have changed.</span> : null}
    </li>
  );
}
