import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { HintKey } from '../paper/hint-key';
import type { PageSelection } from './page-selection';

/** What the next keys do on the pages: nothing chosen yet, words chosen, or an area. */
export function PagesHint({ selection }: { readonly selection: PageSelection | null }) {
  const [textKey, areaKey, attachKey] = [usePrintedKey('to-text'), usePrintedKey('mark-area'), usePrintedKey('attach')];
  if (selection === null)
    return (
      <span className="pages-hint" title="With the mouse, drag over a scan; over words, with Alt held.">
        <HintKey keys={textKey}>pages</HintKey>
        <HintKey keys="← →" said="Left and right arrow:">
          words
        </HintKey>
        <HintKey keys={areaKey}>area</HintKey>
      </span>
    );
  const isArea = 'box' in selection;
  return (
    <span className="pages-hint">
      <HintKey keys="↑ ↓ ← →" said="Arrow keys:">
        {isArea ? 'move' : 'choose'}
      </HintKey>
      <HintKey keys="⇧" said="Shift with them:">
        {isArea ? 'size' : 'more'}
      </HintKey>
      <HintKey keys={attachKey}>attach</HintKey>
      <HintKey keys="Esc">let go</HintKey>
    </span>
  );
}
