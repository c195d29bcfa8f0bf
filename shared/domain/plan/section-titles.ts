import type { SectionId } from './section-id';

/**
 * How each section is worded in plans (regulation 12 of the SEND Regulations 2014, and the shorter forms councils use),
 * as patterns over normalised words. `alone` names a section without its letter; `beside` confirms a letter already read.
 */
const TITLES: Readonly<Record<SectionId, { readonly alone: RegExp; readonly beside: RegExp }>> = {
  A: {
    alone: /^(the |my |our )?views (wishes |feelings )?(and )?(interests )?(and )?(interests|aspirations)( of .*)?$/,
    beside: /\b(views|aspirations|hopes|interests|about me|my story)\b/,
  },
  B: {
    alone: /^(the |my )?((child|young person|pupil)( or young person)?s? )?special educational needs?( sen)?$/,
    beside: /^(?!.*provision).*(special educational needs?|\bsen\b|\bsend\b|educational needs?|^needs?$)/,
  },
  C: {
    alone:
      /^(the |my |any )?((child|young person|pupil)s? )?health( ?care)? needs?( (which |that )?(relate|related|relating) .*)?$/,
    beside: /^(?!.*provision)(?!.*social).*\bhealth/,
  },
  D: {
    alone:
      /^(the |my |any )?((child|young person|pupil)s? )?social care needs?( (which |that )?(relate|related|relating) .*)?$/,
    beside: /^(?!.*provision).*\bsocial (care|needs?)/,
  },
  E: { alone: /^(the |my )?outcomes( sought.*)?$/, beside: /\boutcomes?\b/ },
  F: {
    alone: /^(the |my )?special educational provision( required.*| sep)?$/,
    beside: /^(?!.*(health|social)).*\bprovision\b/,
  },
  G: {
    alone: /^(the |any )?health( ?care)? provision( (reasonably |required |which |that ).*)?$/,
    beside: /^(?!.*social).*\bhealth( ?care)? (services? )?(and )?provision\b/,
  },
  H1: {
    alone: /^(the |any )?social care provision( (which|that|under|made|must|resulting|required|for) .*)?$/,
    beside: /\bsocial care\b|\b1970\b|\bcsdpa\b|chronically sick/,
  },
  H2: {
    alone: /^(the |any )?other social care provision( .*)?$/,
    beside: /\bsocial care\b/,
  },
  I: {
    alone:
      /^(the )?((educational|education|school) )?placement$|^(the )?name and type of .*(school|setting|institution|placement).*$/,
    beside: /\b(placement|school|setting|institution)\b/,
  },
  J: { alone: /^(the |my )?personal budget( .*)?$|^direct payments$/, beside: /\bpersonal budget|direct payments?/ },
  K: {
    alone: /^(the )?(list of )?advice and information( gathered.*| obtained.*)?$/,
    beside: /\badvice\b|\bappendi(x|ces)\b|\binformation gathered\b|\breports?\b/,
  },
};

/** Lower case, letters and digits only, single spaces. */
export const normaliseTitle = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** True where the words beside a letter are words that section is known by. */
export const titleConfirms = (id: SectionId, title: string): boolean => TITLES[id].beside.test(normaliseTitle(title));

/** True where the whole text is the section's own title and nothing else. */
export const titleIsWholly = (id: SectionId, title: string): boolean => TITLES[id].alone.test(normaliseTitle(title));

/** The section whose title the whole text is, letter or no letter; null for any other text. */
export function sectionOfTitle(text: string): SectionId | null {
  if (text.length > 160) return null;
  const words = normaliseTitle(text);
  for (const [id, patterns] of Object.entries(TITLES)) if (patterns.alone.test(words)) return id as SectionId;
  return null;
}

/** One-word column headings, used only inside a header row whose other cells name sections too. */
const COLUMN_WORDS: ReadonlyArray<readonly [RegExp, SectionId]> = [
  [/^(the |my )?(childs |young persons )?needs?$/, 'B'],
  [/^(the )?provision( required)?$/, 'F'],
  [/^(the |my )?outcomes?$/, 'E'],
];

/** The section a short column heading such as "Needs" stands for; null for any other text. */
export function sectionOfColumnWord(text: string): SectionId | null {
  const words = normaliseTitle(text);
  return COLUMN_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
