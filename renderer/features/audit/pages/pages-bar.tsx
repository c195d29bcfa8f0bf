import { type ReactNode, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { stepZoom, ZOOMS, type Zoom } from './page-layout';

interface PagesBarProps {
  readonly lead: ReactNode;
  readonly page: number;
  readonly pages: number;
  readonly zoom: Zoom;
  /** Percent at which the page in sight is shown. */
  readonly percent: number;
  readonly onGoTo: (page: number) => void;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Which page is in sight, the way to another, and the zoom. */
export function PagesBar({ lead, page, pages, zoom, percent, onGoTo, onZoom }: PagesBarProps) {
  return (
    <div className="pages-bar">
      {lead}
      <div className="pages-tools">
        <AppButton kind="quiet" aria-label="Page before" isDisabled={page <= 1} onPress={() => onGoTo(page - 1)}>
          <span aria-hidden="true">‹</span>
        </AppButton>
        <PageField key={page} page={page} pages={pages} onGoTo={onGoTo} />
        <AppButton kind="quiet" aria-label="Next page" isDisabled={page >= pages} onPress={() => onGoTo(page + 1)}>
          <span aria-hidden="true">›</span>
        </AppButton>
      </div>
      <div className="pages-tools">
        <AppButton
          kind="quiet"
          keys="−"
          aria-label="Zoom out"
          isDisabled={percent <= ZOOMS[0]}
          onPress={() => onZoom(stepZoom(percent, -1))}
        >
          <span className="visually-hidden">Zoom out</span>
        </AppButton>
        <output className="pages-percent" aria-label="Zoom">
          {percent}%
        </output>
        <AppButton
          kind="quiet"
          keys="+"
          aria-label="Zoom in"
          isDisabled={percent >= (ZOOMS.at(-1) ?? percent)}
          onPress={() => onZoom(stepZoom(percent, 1))}
        >
          <span className="visually-hidden">Zoom in</span>
        </AppButton>
        <AppButton
          kind="quiet"
          keys="W"
          className="pages-fit"
          isDisabled={zoom === 'fit'}
          onPress={() => onZoom('fit')}
        >
          Fit width
        </AppButton>
      </div>
    </div>
  );
}

interface PageFieldProps {
  readonly page: number;
  readonly pages: number;
  readonly onGoTo: (page: number) => void;
}

/** `Page 3 of 12`, where the number can be written. */
function PageField({ page, pages, onGoTo }: PageFieldProps) {
  const [typed, setTyped] = useState(String(page));
  const go = () => {
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) return onGoTo(wanted);
    announce(`This file has pages 1 to ${pages}.`);
    setTyped(String(page));
  };
  return (
    <>
      <TextField className="page-field" value={typed} onChange={setTyped}>
        <Label>Page</Label>
        <Input
          className="input"
          inputMode="numeric"
          style={{ width: `${String(pages).length + 2.2}ch` }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setTyped(String(page))}
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
