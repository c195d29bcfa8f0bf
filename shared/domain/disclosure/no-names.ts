/** Words that reports write with a capital and that name nobody: days, the field's own words, and beginnings of sentences. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  January February March April May June July August September October November December
  Spring Summer Autumn Winter Easter Christmas
  Ask Bring Check Find Give Keep Look Make Recruit Rewrite See Send Share Start Train Use Write
  A Act Action After Also As Actions Adult Agree All An And Annual Appendix Approve Area Assembly At Audit Audits Authority
  Board Boards By Cabinet Care Centre Chair Child Children Code College Commissioner Committee Council Councils
  Department Director Directorate Early Education Educational Each Endorse England English Every Executive
  Families Few Five For Four Framework From Government Group Head Health Her His Improvement If In Inspection It Its
  Joint Lead Leads Local Makaton Manager Many Member Members Ministry More Most National Need Needs Network New No
  North Northern Note Of Ofsted On One Our Outcome Outcomes Parent Parents Part Partnership Parliament People
  Plan Plans Portage Practice Primary Programme Provision Quality Report Review Reviews Risk Role
  School Schools Secondary Section Senior Service Services Seven Since Six Social Some South Southern Special State
  Strategic Strategy Team Teams Ten Term That The Their Then There These They This Three To Trust Two University
  West Western East Eastern What When Where While With Word Writer Writers Year Years You Young`.split(/\s+/u),
);
