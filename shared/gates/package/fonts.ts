/** Typefaces with serifs, or that imitate writing or typewriters, which Word or LibreOffice bring or documents often name. */
const SERIF = [
  'times',
  'cambria',
  'georgia',
  'garamond',
  'palatino',
  'bookman',
  'book antiqua',
  'century schoolbook',
  'baskerville',
  'didot',
  'bodoni',
  'rockwell',
  'constantia',
  'liberation serif',
  'dejavu serif',
  'noto serif',
  'source serif',
  'merriweather',
  'sitka',
  'perpetua',
  'goudy',
  'courier',
  'consolas',
  'comic sans',
  'brush script',
  'lucida handwriting',
  'monotype corsiva',
];

/** True for a typeface known not to be sans serif; one that is not known is taken for what the council chose with care. */
export const isSerif = (font: string): boolean => {
  const name = font.toLowerCase();
  return SERIF.some((one) => name.startsWith(one)) || (/\bserif\b/.test(name) && !/\bsans\b/.test(name));
};
