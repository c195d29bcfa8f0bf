import type { Known } from './known';

const COUNT = '([\\d,]+|1 to \\d|all but 1 to \\d|hidden|[Aa] number of [a-z ]+ that is not shown)';
const of = (what: string) => `${what}|all|period`;
const GRADES = [of('good'), of('below'), of('graded')] as const;

/** Sentences with counts or percents of plans and audits, wherever they stand. */
export function readSentences(known: Known, texts: readonly string[]): void {
  for (const what of ['audits', 'graded', 'good', 'below', 'incomplete', 'parts', 'ungraded', 'capped'])
    known.within(of(what), 0);
  known.sum(of('audits'), ['graded', 'incomplete', 'parts', 'ungraded'].map(of));
  known.share(...GRADES);
  known.noMore([of('capped')], [of('graded')]);
  for (const text of texts) readSentence(known, text);
  const isSaid = (form: RegExp) => texts.some((text) => form.test(text));
  if (!isSaid(/handed in incomplete/)) known.within(of('incomplete'), 0, 0);
  if (!isSaid(/marked the part of one discipline/)) known.within(of('parts'), 0, 0);
  if (isSaid(/held no grade down/)) known.within(of('capped'), 0, 0);
  // What the rule limits is never one of the two best grades.
  if (isSaid(/the grade is Requires improvement at best, with two or more Inadequate/))
    known.noMore([of('capped')], [of('below')]);
}

function readSentence(known: Known, text: string): void {
  const read = (form: string) =>
    new RegExp(form.replaceAll('COUNT', COUNT))
      .exec(text)
      ?.slice(1)
      .map((one) => one ?? '');
  const audits = read('^Audits:\\tCOUNT$') ?? read('^COUNT audits? .*of plans of .*The data were frozen');
  if (audits !== undefined) known.count(of('audits'), countWords(audits[0]));
  const over = /, over ([\d,]+|1 to \d) audits? of plans of /.exec(text)?.[1];
  if (over !== undefined) known.count(of('audits'), over);
  const met = /^(?:Criteria were met|Over all sections,) (\d+%(?: or more| or less)?)/.exec(text)?.[1];
  if (met !== undefined) {
    known.percent([of('met'), of('notMet'), of('audited')], met);
    known.interval(of('met'), of('audited'), text);
  }
  const grades = read('^The local audit grade was .+ in COUNT of COUNT graded audits?(?: \\(([^,)]+))?');
  if (grades !== undefined) readShareWords(known, GRADES, grades);
  const capped = read('^The limiting rule held the grade down in COUNT of COUNT graded audits?(?: \\(([^,)]+))?');
  if (capped !== undefined) readShareWords(known, [of('capped'), 'notCapped|all|period', of('graded')], capped);
  const incomplete = read('^COUNT(?: audits?)? (?:was|were) handed in incomplete');
  if (incomplete !== undefined) known.count(of('incomplete'), countWords(incomplete[0]));
  const parts = read('^COUNT(?: audits?)? marked the part of one discipline');
  if (parts !== undefined) known.count(of('parts'), countWords(parts[0]));
  const [, id, words] = /^([A-Z]\d?[0-9a-z]?[a-z]?) .+: met in (.+)\.$/.exec(text) ?? [];
  if (id !== undefined && words !== undefined) readTheme(known, id, words);
}

const countWords = (words = ''): string => (words.startsWith('A number') ? 'hidden' : words);

type Keys = readonly [part: string, rest: string, base: string];

function readShareWords(known: Known, keys: Keys, [part = '', base = '', percent = '']: readonly string[]): void {
  known.share(...keys);
  known.count(keys[0], countWords(part));
  known.count(keys[2], countWords(base));
  if (part.startsWith('all but ')) known.within(keys[1], 1, known.threshold - 1);
  known.percent(keys, percent);
}

/** `I1 Name and type: met in 102 of 114 plans (89%, 82% to 94%).` */
function readTheme(known: Known, id: string, words: string): void {
  const [, part, base, percent = ''] = new RegExp(`^${COUNT} of ${COUNT} plans?(?: \\(([^,)]+))?`).exec(words) ?? [];
  if (part === undefined || base === undefined) return;
  readShareWords(known, [`met|${id}|period`, `notMet|${id}|period`, `audited|${id}|period`], [part, base, percent]);
}
