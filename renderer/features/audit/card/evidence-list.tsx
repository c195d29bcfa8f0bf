import { type KeyboardEvent, memo, useId, useRef } from 'react';
import type { Evidence } from '#shared/domain/evidence/evidence';
import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { EvidenceRow } from './evidence-row';
import './evidence.css';

/** A piece of evidence as the draft in sight has it. */
export interface EvidenceItem {
  readonly evidence: Evidence;
  /** Found as it was, found with other words, not found, or still being looked for. */
  readonly state: 'here' | 'near' | 'lost' | 'loading';
  /** Its quote, joined over the blocks it touches; empty for a part of a page. */
  readonly words: string;
  /** 1-based page, where pages are known. */
  readonly page?: number;
}

interface EvidenceListProps {
  readonly items: readonly EvidenceItem[];
  readonly onGo: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Words that changed a little since are still the evidence. */
  readonly onConfirm: (id: string) => void;
}

/** What backs the mark: each quote, the way to it in the text, and those that this draft does not have any more. */
export const EvidenceList = memo(function EvidenceList({ items, onGo, onRemove, onConfirm }: EvidenceListProps) {
  const [attachKey, goKey] = [usePrintedKey('attach'), usePrintedKey('go-to-evidence')];
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  const remove = (id: string) => {
    neighbourOf(section.current, id)?.focus();
    onRemove(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    const row = event.target instanceof Element ? event.target.closest('[data-evidence]') : null;
    const id = row?.getAttribute('data-evidence');
    if (id === null || id === undefined) return;
    event.preventDefault();
    remove(id);
  };
  const found = items.filter(({ state }) => state !== 'lost');
  const lost = items.filter(({ state }) => state === 'lost');
  const row = (item: EvidenceItem, number: number, of: number) => (
    <EvidenceRow
      key={item.evidence.id}
      item={item}
      place={of === 1 ? 'Evidence' : `Evidence ${number} of ${of}`}
      onGo={onGo}
      onRemove={remove}
      onConfirm={onConfirm}
    />
  );
  return (
    // The rows hold the focus; Delete on any control of one takes the row away.
    <section ref={section} className="evidence" aria-labelledby={headingId} onKeyDown={onKeyDown}>
      <div className="evidence-head">
        <h3 id={headingId} tabIndex={-1}>
          Evidence{items.length === 0 ? '' : ` (${items.length})`}
        </h3>
        {items.length === 0 ? (
          <p className="hint">
            Select words in the plan, then <KeyHint keys={attachKey} />
            <span className="visually-hidden">the key to attach them</span>
          </p>
        ) : (
          <span className="hint">
            <KeyHint keys={attachKey} /> adds{' '}
            {found.length === 0 ? null : (
              <>
                · <KeyHint keys={goKey} /> goes there
              </>
            )}
          </span>
        )}
      </div>
      {found.length === 0 ? null : (
        <ul className="evidence-list">{found.map((item, index) => row(item, index + 1, found.length))}</ul>
      )}
      {lost.length === 0 ? null : (
        <>
          <h4 className="evidence-lost">Could not be found in this draft</h4>
          <ul className="evidence-list">{lost.map((item, index) => row(item, index + 1, lost.length))}</ul>
        </>
      )}
    </section>
  );
});

/** Where the focus goes when a row goes: the row after it, else the one before, else the heading. */
function neighbourOf(section: HTMLElement | null, id: string): HTMLElement | null {
  const rows = [...(section?.querySelectorAll('[data-evidence]') ?? [])];
  const at = rows.findIndex((row) => row.getAttribute('data-evidence') === id);
  const next = rows[at + 1] ?? rows[at - 1];
  return next?.querySelector<HTMLElement>('button') ?? section?.querySelector<HTMLElement>('h3') ?? null;
}
