import type { ListedField } from './register-fields';

/** Value first, then the words for it, folded by `foldValue` and parted by `|`. */
type Words = Readonly<Record<string, string>>;

const NEEDS: Words = {
  SPLD: 'spld|splds|sp ld|specific learning difficulty|specific learning difficulties|dyslexia|dyscalculia',
  MLD: 'mld|moderate ld|moderate learning difficulty|moderate learning difficulties',
  SLD: 'sld|severe ld|severe learning difficulty|severe learning difficulties',
  PMLD: 'pmld|profound and multiple learning difficulty|profound and multiple learning difficulties|profound multiple learning difficulty|profound multiple learning difficulties',
  SEMH: 'semh|social emotional and mental health|social emotional mental health|social emotional and mental health needs|social emotional and mental health difficulties|besd|ebd|mental health',
  SLCN: 'slcn|slc|sl and c|speech language and communication|speech language and communication needs|speech language and communication need|speech language communication needs|speech and language|speech and language needs|speech language|speech language needs|communication',
  HI: 'hi|hearing impairment|hearing impaired|hearing|deaf|deafness',
  VI: 'vi|vision impairment|visual impairment|visually impaired|vision|sight impairment',
  MSI: 'msi|multi sensory impairment|multisensory impairment|multi sensory|deafblind',
  PD: 'pd|physical disability|physical disabilities|physical difficulties|physical',
  ASD: 'asd|asc|autism|autistic|autistic spectrum disorder|autism spectrum disorder|autistic spectrum condition|autism spectrum condition|autism spectrum disorders|autistic spectrum disorders|autistic spectrum|autism spectrum|autism asd|asd autism|asc asd|asd asc|autism asc|aspergers|asperger syndrome|aspergers syndrome',
  DS: 'ds|down syndrome|downs syndrome|downs',
  OTH: 'oth|other|other difficulty|other difficulties|other disability|other difficulty disability',
};

const TYPES: Words = {
  new: 'new|new plan|new ehcp|new ehc plan|first plan|first ehcp|initial|initial plan|n|new assessment|ehcna',
  'review-amendment':
    'amended|amendment|amended plan|annual review|annual review amendment|review amendment|review|ar|ar amendment|amended following annual review|amended after review|a|amend|existing amended|amended ehcp|re issue|reissue',
  'phase-transfer':
    'phase transfer|phase transfer review|transition|transfer of phase|phase transfer amendment|phase|key stage transfer|pt|transfer between phases|phase transfer amended',
  'tribunal-order':
    'tribunal|tribunal order|tribunal or mediation order|mediation|mediation order|sendist|sendist order|send tribunal|appeal|tribunal mediation|ordered by tribunal|consent order',
  'moved-in':
    'moved in|move in|transfer in|transferred in|transferred in from another la|from another la|from another authority|new to area|transfer from other la|transferred from another la|mover in|moved into area',
  converted:
    'converted|conversion|converted statement|transfer from statement|statement conversion|statement transfer|converted from statement|transfer review',
};

const STATUSES: Words = {
  draft: 'draft|drafted|draft plan|draft ehcp|draft issued|in draft|d',
  'proposed-amended':
    'proposed amended|proposed amendment|proposed|draft amended|amended draft|amendment notice|proposed amended plan|proposed amendments',
  final:
    'final|finalised|final plan|final issued|issued|active|current|live|maintained|complete|completed|open|final ehcp|f|final plan issued',
};

const DRAFTS: Words = {
  'in-house': 'in house|inhouse|internal|la|council|local authority|own staff|in house writer',
  agency: 'agency|external|contractor|outsourced|agency writer|supplier|freelance|agency staff',
  'ai-assisted': 'ai assisted|ai|artificial intelligence|ai drafted|ai tool|ai draft|copilot|with ai',
};

const SETTINGS: Words = {
  mainstream:
    'mainstream|mainstream school|maintained mainstream|mainstream academy|academy|maintained|maintained school|primary school|secondary school|state funded school|mainstream primary|mainstream secondary|mainstream prim|mainstream sec|mainstream la maintained|mainstream free school|community school|academy mainstream',
  'resourced-provision':
    'resourced provision|resource provision|resource base|resourced base|sen unit|unit|rp|arp|srp|additional resourced provision|specialist resource provision|enhanced provision|mainstream with resourced provision|mainstream resourced provision|mainstream sen unit|resourced provision or sen unit|resource unit|specialist unit',
  special:
    'special|special school|maintained special|special academy|maintained special school|la special school|state funded special school|community special school|special la maintained|special free school|academy special|special academy free',
  'alternative-provision':
    'alternative provision|ap|pru|pupil referral unit|ap pru|pru ap|hospital school|ap academy|alternative provision academy|ap free school',
  independent:
    'independent|independent special|independent school|independent special school|non maintained|non maintained special|non maintained special school|independent or non maintained|nmss|inmss|inms|independent mainstream|independent non maintained|independent special schools',
  'early-years':
    'early years|early years setting|early years provider|eyp|nursery|pre school|preschool|nursery school|pvi|private nursery|childminder|maintained nursery',
  'post-16':
    'post 16|post 16 institution|college|fe college|further education|sixth form|sixth form college|spi|specialist post 16|specialist post 16 institution|fe|post 16 college|general fe college|general fe and tertiary colleges he|specialist college|apprenticeship|traineeship|supported internship|isp',
  elsewhere:
    'elsewhere|eotas|educated elsewhere|educated otherwise|ehe|elective home education|home educated|electively home educated|home education|home|ola|opa|otherwise than at school|other la arrangements|other parent arrangements|home tuition|education otherwise|other arrangements by la|other arrangements by parents',
  none: 'none|no setting|neet|niec|nieo|not in education|not in education employment or training|awaiting placement|no placement|no school|out of school|not in education or training|not in education awaiting placement|awaiting provision',
};

const PHASE_TEXT: Words = {
  'early-years':
    'early years|eyfs|nursery|pre school|preschool|early|ey|foundation stage|under 5|0 5|foundation|early years foundation stage',
  primary: 'primary|ks1|ks2|ks 1|ks 2|key stage 1|key stage 2|infant|infants|junior|juniors|first|prim|1|2',
  secondary: 'secondary|ks3|ks4|ks 3|ks 4|key stage 3|key stage 4|upper|high|senior|sec|3|4',
  'post-16':
    'post 16|post16|fe|further education|16+|16 25|16 19|19 25|ks5|ks 5|key stage 5|sixth form|college|p16|post 19|post19|5|6th form',
};

const YEAR_TEXT: Words = {
  N1: 'n1|nursery 1|nursery first year|e1|ey1|n 1|f1',
  N2: 'n2|nursery 2|nursery|nursery second year|e2|ey2|n 2',
  R: 'r|reception|rec|yr r|year r|yr|reception year|0|year 0|f2',
};

function lookUp(words: Words): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [value, texts] of Object.entries(words)) for (const text of texts.split('|')) found.set(text, value);
  return found;
}

function yearWords(): ReadonlyMap<string, string> {
  const words = new Map(lookUp(YEAR_TEXT));
  for (let year = 1; year <= 14; year += 1) {
    const value = String(year);
    for (const before of ['', '0', 'y', 'y ', 'yr ', 'yr', 'year ', 'year', 'ncy ', 'ncy', 'nc year ', 'year group ']) {
      if (before !== '0' || year < 10) words.set(`${before}${value}`, value);
    }
  }
  return words;
}

const NEED_WORDS = lookUp(NEEDS);
const KNOWN: Readonly<Record<ListedField, ReadonlyMap<string, string>>> = {
  type: lookUp(TYPES),
  need: NEED_WORDS,
  secondaryNeed: NEED_WORDS,
  status: lookUp(STATUSES),
  draftedBy: lookUp(DRAFTS),
  setting: lookUp(SETTINGS),
  phase: lookUp(PHASE_TEXT),
  year: yearWords(),
};

/**
 * The value that a folded word stands for; undefined where the word is not known. A code before or after a dash or in
 * brackets counts too: `ASD - Autistic Spectrum Disorder`, which folds to code and words in a row.
 */
export function listedValue(field: ListedField, folded: string): string | undefined {
  const words = KNOWN[field];
  const whole = words.get(folded);
  if (whole !== undefined) return whole;
  const [first = '', ...rest] = folded.split(' ');
  const last = rest.at(-1) ?? '';
  const byFirst = words.get(first);
  if (byFirst !== undefined && words.get(rest.join(' ')) === byFirst) return byFirst;
  const byLast = words.get(last);
  return byLast !== undefined && words.get(folded.slice(0, -last.length).trim()) === byLast ? byLast : undefined;
}

const YES = new Set(
  'yes|y|true|t|1|✓|✔|cla|lac|cic|looked after|cin|child in need|received|current|exception|exempt|applies'.split('|'),
);
const NO = new Set(
  'no|n|false|f|0|not looked after|not cla|non cla|not cin|not received|no exception|not applicable to|does not apply|nil|not in care|never'.split(
    '|',
  ),
);

/** Yes or no; undefined where the word is neither. */
export function yesOrNo(folded: string): boolean | undefined {
  if (YES.has(folded)) return true;
  return NO.has(folded) ? false : undefined;
}

const CEASED = new Set(
  'ceased|ceased plan|plan ceased|ceased ehcp|ehcp ceased|ceased to maintain|no longer maintained|not maintained|lapsed|ended|closed|inactive|discontinued'.split(
    '|',
  ),
);

/** True where a status says that the plan is no longer maintained: it is none of the plans that there are to draw from. */
export const saysCeased = (folded: string): boolean => CEASED.has(folded);

const NOT_KNOWN = new Set(
  '|?|na|n a|none recorded|not known|unknown|nk|n k|tbc|tba|null|nan|not recorded|not stated|blank|not applicable|no data|missing|not available|pending|unspecified|not specified|awaited'.split(
    '|',
  ),
);

/** True where a word says that nothing is known: `N/A`, `-`, `Not known`. It is left blank, without being asked about. */
export const saysNotKnown = (folded: string): boolean => NOT_KNOWN.has(folded);
