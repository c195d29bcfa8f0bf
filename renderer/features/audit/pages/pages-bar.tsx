import { memo, type ReactNode, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { stepZoom, type Zoom } from './page-layout';

interface PagesBarProps {
  readonly lead: ReactNode;
  readonly page: number;
  readonly pages: number;
  /** Percent at which the page in sight is shown. */
  readonly percent: number;
  readonly onGoTo: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Which page is in sight, the way to another, and the zoom. Drawn when one of these changes, not with each step of scrolling. */
export const PagesBar = memo(function PagesBar({ lead, page, pages, percent, onGoTo, onZoom }: PagesBarProps) {
  const fitKey = usePrintedKey('zoom-reset');
  const [outKey, inKey] = [usePrintedKey('zoom-out'), usePrintedKey('zoom-in')];
  const [beforeKey, nextKey] = [usePrintedKey('previous-page'), usePrintedKey('next-page')];
  const turn = (by: 1 | -1) => (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const to = Math.min(pages, Math.max(1, page + by));
    announce(`Page ${to} of ${pages}.`);
    onGoTo(to);
  };
  useActionKeys({ 'previous-page': turn(-1), 'next-page': turn(1) });
  return (
    <div className="pages-bar">
      {lead}
      <div className="pages-tools" title={`Page before: ${spokenKeys(beforeKey)}. Next page: ${spokenKeys(nextKey)}.`}>
        <AppButton kind="quiet" keys={beforeKey} aria-label="Page before" onPress={() => onGoTo(Math.max(1, page - 1))}>
          <span aria-hidden="true">‹</span>
        </AppButton>
        <PageField page={page} pages={pages} onGoTo={onGoTo} />
        <AppButton kind="quiet" keys={nextKey} aria-label="Next page" onPress={() => onGoTo(Math.min(pages, page + 1))}>
          <span aria-hidden="true">›</span>
        </AppButton>
      </div>
      <div className="pages-tools" title={`Zoom out: ${spokenKeys(outKey)}. Zoom in: ${spokenKeys(inKey)}.`}>
        <AppButton kind="quiet" keys={outKey} aria-label="Zoom out" onPress={() => onZoom(stepZoom(percent, -1))}>
          <span aria-hidden="true">−</span>
        </AppButton>
        <output className="pages-percent" aria-label="Zoom">
          {percent}%
        </output>
        <AppButton kind="quiet" keys={inKey} aria-label="Zoom in" onPress={() => onZoom(stepZoom(percent, 1))}>
          <span aria-hidden="true">+</span>
        </AppButton>
        <AppButton kind="quiet" keys={fitKey} className="pages-fit" onPress={() => onZoom('fit')}>
          Fit<span className="pages-wide"> width</span>
        </AppButton>
      </div>
    </div>
  );
});

interface PageFieldProps {
  readonly page: number;
  readonly pages: number;
  readonly onGoTo: (page: number) => void;
}

/** `Page 3 of 12`, where the number can be written. */
function PageField({ page, pages, onGoTo }: PageFieldProps) {
  // What is being typed stands while the pages still come to rest on another page.
  const [typed, setTyped] = useState<string | null>(null);
  const go = () => {
    const wanted = Number(typed ?? page);
    setTyped(null);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) {
      announce(`Page ${wanted} of ${pages}.`);
      return onGoTo(wanted);
    }
    announce(`This file has pages 1 to ${pages}.`);
  };
  return (
    <>
      <TextField className="page-field" value={typed ?? String(page)} onChange={setTyped}>
        <Label>Page</Label>
        <Input
          className="input"
          inputMode="numeric"
          style={{ width: `${String(pages).length + 2.2}ch` }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setTyped(null)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.stopPropagation();
            go();
          }}
        />
      </TextField>
      <span className="pages-of">of {pages}</span>
    </>
  );
}
