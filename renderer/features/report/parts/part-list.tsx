import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { PartId } from '#shared/domain/report/model/part-ids';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { CheckField } from '../../../components/check-field';
import { PART_NAMES } from '../scope/audience-words';
import { isReportPart } from './is-report-part';
import { isFixed, movedPart, type PartLines, steppedPart } from './part-moves';
import './parts.css';

interface PartListProps {
  readonly parts: PartLines;
  /** Changes the parts as they are by then, which may be later than those shown. */
  readonly onParts: (change: (latest: PartLines) => PartLines) => void;
  /** Parts of the report that is shown, with the page each begins on. */
  readonly pages: ReadonlyMap<PartId, number>;
  readonly onGo: (id: PartId) => void;
}

const STEPS: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };

/** The parts in their order: ticked in or out, moved by dragging, by Alt with an arrow, or by the buttons of each. */
export function PartList({ parts, onParts, pages, onGo }: PartListProps) {
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<PartId | null>(null);
  const cover = parts.find(({ id }) => isFixed(id));
  const show = (id: PartId) => (isShown: boolean) =>
    onParts((latest) => latest.map((part) => (part.id === id ? { id, shown: isShown } : part)));
  const step = (id: PartId, way: 'up' | 'down') => {
    const next = steppedPart(parts, id, way);
    if (next === null) return;
    moved.current = id;
    onParts((latest) => steppedPart(latest, id, way) ?? latest);
    announce(`${PART_NAMES[id]} is now part ${next.findIndex((part) => part.id === id) + 1} of ${next.length}.`);
  };
  useLayoutEffect(() => {
    // A line that was moved is a new one to the page: the focus goes along with it.
    if (moved.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${moved.current}"]`)?.focus();
    moved.current = null;
  });
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (!isReportPart(key) || !isReportPart(target.key) || target.dropPosition === 'on') return;
      const { key: beside, dropPosition } = target;
      onParts((latest) => movedPart(latest, key, beside, dropPosition));
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const way = STEPS[event.key];
    if (way === undefined || !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const row = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null;
    if (isReportPart(row)) step(row, way);
  };
  return (
    <div ref={list} onKeyDownCapture={onKeyDown}>
      {cover === undefined ? null : (
        <div className="part-row part-cover">
          <CheckField isSelected={cover.shown} onChange={show(cover.id)}>
            {PART_NAMES[cover.id]}
          </CheckField>
          <span className="part-page muted">always first</span>
        </div>
      )}
      <GridList
        aria-label="Parts of the report"
        className="part-list"
        items={parts.filter(({ id }) => !isFixed(id))}
        // Rows are kept from one rendering to the next: without the parts their buttons would go by an older order.
        dependencies={[pages, parts]}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        onAction={(key) => {
          if (isReportPart(key)) onGo(key);
        }}
      >
        {({ id, shown }) => (
          <GridListItem id={id} textValue={PART_NAMES[id]} className="part-row" data-out={shown ? undefined : ''}>
            <Button slot="drag" className="part-drag" aria-label={`Drag ${PART_NAMES[id]}`}>
              <span aria-hidden="true">⠿</span>
            </Button>
            <CheckField isSelected={shown} onChange={show(id)}>
              {PART_NAMES[id]}
            </CheckField>
            <span className="part-page muted">{pageWords(shown, pages.get(id))}</span>
            <span className="part-moves">
              {(['up', 'down'] as const).map((way) => (
                <AppButton
                  key={way}
                  kind="quiet"
                  aria-label={`Move ${PART_NAMES[id]} ${way}`}
                  isDisabled={steppedPart(parts, id, way) === null}
                  onPress={() => step(id, way)}
                >
                  <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
                </AppButton>
              ))}
            </span>
          </GridListItem>
        )}
      </GridList>
      <p className="hint">Drag a part, or press Alt with ↑ or ↓ on it. Enter goes to its page.</p>
    </div>
  );
}

function pageWords(shown: boolean, page: number | undefined): string {
  if (!shown) return 'left out';
  return page === undefined ? 'nothing to tell' : `p. ${page}`;
}
