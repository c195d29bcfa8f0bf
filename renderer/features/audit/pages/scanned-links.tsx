import { AppButton } from '../../../components/app-button';

/** More links would push the text away; the warning above the text counts all of them. */
const MOST_LINKS = 6;

interface ScannedLinksProps {
  readonly pages: readonly number[];
  readonly onShow: (page: number) => void;
}

/** The way from the text to pages that it does not hold. */
export function ScannedLinks({ pages, onShow }: ScannedLinksProps) {
  if (pages.length === 0) return null;
  const more = pages.length - MOST_LINKS;
  return (
    <p className="scanned-links">
      Scanned:
      {pages.slice(0, MOST_LINKS).map((page) => (
        <AppButton key={page} kind="link" aria-label={`Show scanned page ${page}`} onPress={() => onShow(page)}>
          page {page}
        </AppButton>
      ))}
      {more > 0 ? <span>and {more} more</span> : null}
    </p>
  );
}
