import type { KeyboardEvent } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { AddSection } from './add-section';
import { dropMove, stepMove } from './moves';
import { markOfWhole, type OutlineRow, outlineRows } from './outline-rows';
import { type Place, placeKey, placeOfKey, WHOLE } from './place';
import { useInSight } from './use-in-sight';
import { useRefocus } from './use-refocus';
import type { StudioEditing } from './use-studio';

interface OutlineProps {
  readonly studio: StudioEditing;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

const STEPS: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };

/**
 * The whole rubric in one list: sections with their criteria. Choosing one opens it beside the list; dragging, or Alt with
 * an arrow, moves it, over the edge of a section too.
 */
export function Outline({ studio, place, onPlace }: OutlineProps) {
  const { content, problems, readOnly, move: onMove } = studio;
  const rows = outlineRows(content, problems);
  const whole = markOfWhole(problems);
  const { list, refocus } = useRefocus();
  useInSight(list, placeKey(place));
  const { dragAndDropHooks } = useDragAndDrop<OutlineRow>({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const [key] = keys;
      if (key === undefined || target.dropPosition === 'on') return;
      const move = dropMove(content, placeOfKey(String(key)), placeOfKey(String(target.key)), target.dropPosition);
      if (move !== null) onMove(move);
    },
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || !event.altKey || readOnly) return;
    event.preventDefault();
    event.stopPropagation();
    const row = event.target instanceof Element ? event.target.closest('[data-key]')?.getAttribute('data-key') : null;
    const move = row == null ? null : stepMove(content, placeOfKey(row), step);
    if (move === null || row == null) return;
    onMove(move);
    refocus(row);
  };
  return (
    <div className="outline" ref={list} onKeyDownCapture={onKeyDown}>
      <Button
        className="outline-whole"
        aria-pressed={place.kind === 'whole'}
        aria-label={['Scale, grades and limits', whole?.words ?? ''].filter((words) => words !== '').join(', ')}
        onPress={() => onPlace(WHOLE)}
      >
        Scale, grades and limits
        <ProblemMark mark={whole} />
      </Button>
      <GridList
        aria-label="Sections and criteria"
        className="outline-list"
        items={rows}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={place.kind === 'whole' ? [] : [placeKey(place)]}
        onSelectionChange={(keys) => {
          if (keys === 'all') return;
          const [key] = keys;
          if (key !== undefined) onPlace(placeOfKey(String(key)));
        }}
        {...(readOnly ? {} : { dragAndDropHooks })}
      >
        {(row: OutlineRow) => (
          <GridListItem id={row.key} textValue={row.spoken} className="outline-row" data-kind={row.kind}>
            {readOnly ? null : (
              <Button slot="drag" className="outline-drag" aria-label={`Move ${row.name}`}>
                <span aria-hidden="true">⠿</span>
              </Button>
            )}
            <span className="outline-id">{row.id}</span>
            <span className="outline-title">{row.title}</span>
            {row.note === '' ? null : <span className="outline-note muted">{row.note}</span>}
            <ProblemMark mark={row.mark} />
          </GridListItem>
        )}
      </GridList>
      {readOnly ? null : <AddSection studio={studio} />}
    </div>
  );
}

function ProblemMark({ mark }: { readonly mark: OutlineRow['mark'] }) {
  if (mark === null) return null;
  return (
    <span className="outline-mark" data-grave={mark.stops ? '' : undefined} title={mark.words}>
      <span aria-hidden="true">{mark.stops ? '!' : '?'}</span>
      <span className="visually-hidden">{mark.words}</span>
    </span>
  );
}
