/**
 * Capitalised words that are no person's name. A closed list: what is missing shows as one needless prompt, which a person
 * dismisses, and never as a wrong score.
 */
const NOT_NAMES = `
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
spring summer autumn winter christmas easter ramadan eid diwali hanukkah
i the a an and or but if in on at by for with from to of as is it its he she they his her their him them this that these those there when where while who what how why
all each every any no not none also after before during until both some most many more other another such same one two three four five six seven eight nine ten
english maths mathematics science history geography french german spanish welsh latin art music drama pe re ict computing technology design literacy numeracy phonics reading writing spelling religious physical education food humanities biology chemistry physics esperanto
school academy college nursery primary secondary junior infant sixth form university centre hub hospital clinic trust council county borough city town street road avenue lane park house hall hill library office department government
england wales scotland ireland britain london uk british irish scottish european union jack african asian caribbean polish arabic urdu punjabi bengali somali romanian portuguese italian chinese mandarin turkish hindi gujarati tamil ukrainian
senco sendco send sen ehc ehcp ehcna plan plans section sections part act code practice regulations regulation annual review key stage year reception foundation early years eyfs ks level phase term
teacher teaching assistant head deputy therapist therapy speech language occupational physiotherapist physiotherapy psychologist psychology educational clinical paediatrician paediatric doctor nurse social worker support family early help service team health care education local authority integrated board nhs camhs icb officer designated manager lead coordinator adviser advisor mentor counsellor tutor senior specialist consultant community child children young people person parent parents mother father mum dad carer carers grandparents guardian
autism autistic asperger aspergers down downs syndrome adhd asd dyslexia dyspraxia tourette tourettes ehlers danlos prader willi angelman rett turner williams fragile
makaton signalong pecs teacch elsa elklan lego numicon nessy clicker thrive zones braille portage bobath wave talk boost colourful semantics attention autism intensive interaction circle friends comic strip blanks nuffield derbyshire hanen earobics ipad chromebook windows google microsoft apple minecraft pokemon lotto simon says connect scrabble jenga duplo youtube netflix roblox playdough velcro boardmaker widgit communicate print read write inc letters sounds toe by precision rapid accelerated beat dyslexia catch up first class number
god bible quran church mosque temple sunday
name date birth address gender male female ethnicity religion home contact telephone email number nhs upn reference draft final amended
needs need provision outcomes outcome views aspirations advice information placement personal budget direct payments appendix page table report reports assessment
mr mrs ms miss mx dr prof professor sir
auntie aunt uncle nan nana nanny gran grandma grandad granny grandfather grandmother sister brother friend
`;
export const NON_NAMES: ReadonlySet<string> = new Set(NOT_NAMES.split(/\s+/).filter((word) => word !== ''));

/** Endings of nouns and adverbs that begin sentences without an article ("Reading will", "Sessions are"). */
export const NOUN_ENDINGS: readonly string[] =
  'ing tion sion ment ness ity ance ence cy ship apy ology ics hood ism ly ed age ure work time ss tes als nts ers ors ons ngs ses ies ets ids eds cks ops ips ays aps ams als'.split(
    ' ',
  );

const NOUNS = `
staff progress homework feedback practice play equipment software advice sleep text meals food water help access data evidence contact transport travel pupils children peers adults everyone someone anyone nobody nothing everything something school sound rest break breaks praise trust touch noise speech vision hearing mobility handwriting maths number money language vocabulary behaviour attendance focus concentration memory pain weight growth diet people learners students visuals symbols pictures photographs resources strategies targets results records notes tests films stories words hydrotherapy medication medicine seizures epilepsy asthma eczema today tomorrow yesterday currently sometimes usually often once here instead together overall however although because since then thus
`;
/** Nouns that begin sentences without an article and have none of those endings. */
export const PLAIN_NOUNS: ReadonlySet<string> = new Set(NOUNS.split(/\s+/).filter((word) => word !== ''));

/** After an unknown word at the start of a sentence these make it a person, who likes, needs or will do something. */
export const STRONG_PERSON_VERBS: ReadonlySet<string> = new Set(
  'will has needs likes enjoys finds can cannot struggles attends lives loves prefers wants said says'.split(' '),
);

/** Given names common in England, so that a name at the start of a sentence is known for one. */
const GIVEN = `
oliver george noah arthur harry leo muhammad mohammed jack charlie oscar jacob henry thomas freddie alfie theo theodore william archie joshua alexander james isaac edward lucas tommy finley max ethan joseph logan samuel benjamin daniel sebastian mason adam elijah hugo rory albie jude louis toby liam ryan callum connor kieran declan jamie kyle luke nathan matthew michael david john robert peter paul mark andrew stephen simon kevin brian gary ian neil owen rhys dylan evan gethin aaron caleb gabriel reuben ezra yusuf ibrahim ali omar hassan ahmed zayn kai jayden tyler bradley lewis cameron harrison stanley ronnie reggie frankie jasper felix rowan elliot elliott ellis blake carter luca jenson kit zachary zac
olivia amelia isla ava ivy freya lily florence mia willow rosie sophia isabella grace daisy sienna poppy elsie emily ella evelyn phoebe evie charlotte harper millie matilda maya sophie alice emma isabelle ruby luna maisie aria penelope mila bonnie eva hallie eliza ada violet esme arabella orla zara imogen jessica lottie robyn thea hannah chloe lucy molly holly abigail amy lauren bethany megan rebecca sarah laura rachel katie kate emma claire helen susan karen julie nicola jane anna anne maria leah layla aisha fatima maryam zainab amina khadija sana priya anya nadia jasmine jade amber paige skye summer erin niamh caitlin eleanor georgia francesca gracie nancy martha beatrice edith harriet iris margot aurora nina tilly elena
`;
export const GIVEN_NAMES: ReadonlySet<string> = new Set(GIVEN.split(/\s+/).filter((word) => word !== ''));

/** A name after one of these is a relation's, a friend's or a pet's, and may stand in the child's own plan. */
export const RELATIONS: ReadonlySet<string> = new Set(
  'sister sisters brother brothers mother father mum mummy dad daddy nan nana nanny gran grandma grandad granny grandfather grandmother aunt auntie uncle cousin cousins friend friends stepfather stepmother stepdad stepmum partner twin dog cat rabbit pony horse hamster pet guinea called named sibling siblings peer author singer band player actor character saint st'.split(
    ' ',
  ),
);

/** After a name these say that it is a person who does or is something. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  'will is was has had can cannot could should may would does did needs need likes enjoys finds uses requires struggles wants attends receives works says said shows knows understands becomes feels lives began started loves prefers benefits responds makes takes gets goes understands'.split(
    ' ',
  ),
);

/** Before a name these say that something is done with or for the person. */
export const PERSON_PREPOSITIONS: ReadonlySet<string> = new Set(
  'for with help helps support supports teach teaches enable enables encourage encourages allow allows ask asks remind reminds give gives gave tell tells told see sees saw meet meets let lets that when while because if so'.split(
    ' ',
  ),
);

/** Organisations and places: a capitalised word beside one of these belongs to its name. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(
  'school academy college nursery primary secondary hospital clinic centre trust council house hall park road street avenue lane hub unit university library county borough service team programme scheme approach group club charity ltd limited foundation society association infant junior'.split(
    ' ',
  ),
);
