import { useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { SECTION_IDS, SECTION_TITLES, type SectionId } from '#shared/domain/plan/section-id';
import { AppButton } from '../../../components/app-button';
import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';

interface MoveBarProps {
  readonly count: number;
  /** Where the first of the chosen passages stands now; null where it stands in no section. */
  readonly from: SectionId | null;
  readonly isOpen: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: (to: SectionId | null) => void;
  /** There where what is chosen can be attached to a criterion. */
  readonly onAttach: (() => void) | undefined;
  /** There where a chosen passage was moved by hand. */
  readonly onPutBack: (() => void) | undefined;
  readonly onClear: () => void;
}

const NO_SECTION = 'none';
const PUT_BACK = 'put-back';

/** On the item's first drawing, before the next key can arrive; in a later frame it could take the focus from a typed letter. */
const startHere = (item: HTMLElement | null) => item?.focus();

/**
 * What can be done with the chosen passages. The menu begins at their own section, because most text that is wrong belongs
 * beside it; a section's letter goes to it.
 */
export function MoveBar({ count, from, isOpen, onOpen, onMove, onAttach, onPutBack, onClear }: MoveBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const attachKey = usePrintedKey('attach');
  const moveKey = usePrintedKey('move-text');
  return (
    <div className="move-bar" ref={bar} role="toolbar" aria-label="Chosen passages">
      <span>{count === 1 ? '1 passage chosen' : `${count} passages chosen`}</span>
      {onAttach === undefined ? null : (
        <AppButton kind="primary" keys={attachKey} onPress={onAttach}>
          Attach<span className="visually-hidden"> as evidence</span>
        </AppButton>
      )}
      <MenuTrigger isOpen={isOpen} onOpenChange={onOpen}>
        <Button className="button">
          <span>
            Move<span className="visually-hidden"> to section</span>…
          </span>
          <KeyHint keys={moveKey} />
        </Button>
        <Popover className="popover" placement="top">
          <Menu
            className="menu section-menu"
            aria-label="Move to section"
            // The item of their own section takes the focus itself.
            autoFocus={false}
            onAction={(id) =>
              id === PUT_BACK ? onPutBack?.() : onMove(SECTION_IDS.find((known) => known === id) ?? null)
            }
          >
            {onPutBack === undefined ? null : (
              <MenuItem id={PUT_BACK} textValue="Put back where it was found" className="menu-item">
                <strong aria-hidden="true">↩</strong> Put back where it was found
              </MenuItem>
            )}
            {SECTION_IDS.map((id) => (
              <MenuItem
                key={id}
                id={id}
                textValue={`${id} ${SECTION_TITLES[id]}`}
                className="menu-item"
                ref={id === from ? startHere : null}
              >
                <strong>{id}</strong> {SECTION_TITLES[id]}
              </MenuItem>
            ))}
            <MenuItem
              id={NO_SECTION}
              textValue="No section"
              className="menu-item"
              ref={from === null ? startHere : null}
            >
              <strong>–</strong> No section
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <AppButton kind="quiet" keys="Esc" onPress={onClear}>
        Clear
      </AppButton>
    </div>
  );
}
