import type { FeedbackQuote } from './feedback-sheet';
import type { LocatedEvidence, LocatedPassage } from './located-evidence';
import { NOTHING_QUOTED, quotedWords } from './quoted-words';

const REMARKS: Readonly<Record<FeedbackQuote['standing'], string | null>> = {
  found: null,
  near: 'worded differently in this draft',
  'partly-lost': 'part of this is not found in this draft',
  lost: 'not found in this draft',
  unchecked: 'not looked up in this draft, whose text could not be read',
};

/** The evidence of one criterion, ready to be read. Without quotes only the places are named. */
export const evidenceLines = (evidence: readonly LocatedEvidence[], quotes: boolean): FeedbackQuote[] =>
  evidence.map((located) => {
    const standing = standingOf(located);
    const quoted = quotes ? quotedWords(located) : NOTHING_QUOTED;
    return { ...quoted, place: placeOf(located), standing, remark: REMARKS[standing] };
  });

function standingOf({ passages, area }: LocatedEvidence): FeedbackQuote['standing'] {
  const all = [...passages.map(({ standing }) => standing), ...(area === undefined ? [] : [area])];
  if (all.length === 0 || all.includes('unchecked')) return 'unchecked';
  if (all.every((standing) => standing === 'lost')) return 'lost';
  if (all.includes('lost')) return 'partly-lost';
  return all.includes('near') ? 'near' : 'found';
}

function placeOf({ evidence, passages, area }: LocatedEvidence): string | null {
  const here = passages.filter(({ standing }) => standing === 'found' || standing === 'near');
  const places = [...new Set(here.flatMap((passage) => placeWords(passage)))];
  if (evidence.area !== undefined && area === 'found') places.push(`a part of the image of page ${evidence.area.page}`);
  return places.length === 0 ? null : places.join('; ');
}

function placeWords({ section, page }: LocatedPassage): string[] {
  const parts = [
    section === null ? 'outside the lettered sections' : `section ${section}`,
    ...(page === undefined ? [] : [`page ${page}`]),
  ];
  return [parts.join(', ')];
}
