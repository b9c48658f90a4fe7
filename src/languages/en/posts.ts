import { address, merged, type PostTitle, post, postOf, rank, serving } from "../posts.ts";

/** Matters that have a minister: the office → its words. */
const portfolios: Record<string, string> = {
  defence: "defence|defense|national defence|national defense|war",
  foreign: "foreign|foreign affairs|external affairs",
  finance: "finance|treasury",
  interior: "interior|home affairs|home|internal affairs",
  trade: "trade|commerce|industry and trade",
  economy: "economy|economic",
  industry: "industry",
  justice: "justice",
  health: "health|health and human services",
  education: "education",
  energy: "energy",
  environment: "environment|natural resources and environment",
  agriculture: "agriculture",
  transport: "transport|transportation",
  labour: "labour|labor",
  science: "science|science and technology",
  information: "information|information and communications|communications",
  culture: "culture",
  tourism: "tourism",
  planning: "planning|planning and investment",
  construction: "construction",
  "public-security": "public security",
  "internal-security": "homeland security",
  "national-security": "security|national security",
  intelligence: "intelligence",
  immigration: "immigration",
  unification: "unification",
  oceans: "oceans|oceans and fisheries|maritime affairs",
  "veterans-affairs": "veterans affairs",
};

const ministers = Object.entries(portfolios).flatMap(([office, list]) => {
  const words = list.split("|");
  const named = words.flatMap((word) => [`${word} minister`, `minister of ${word}`, `minister for ${word}`]);
  const secretaries = words.flatMap((word) => [`${word} secretary`, `secretary of ${word}`, `secretary for ${word}`]);
  const deputies = ["deputy", "vice", "junior"].flatMap((rankWord) => named.map((form) => `${rankWord} ${form}`));
  return [
    post(`${office}-minister`, [...named, ...secretaries].join("|")),
    post(`deputy-${office}-minister`, [...deputies, ...words.map((word) => `deputy secretary of ${word}`)].join("|")),
  ];
});

// biome-ignore format: one post a line
const heads: PostTitle[] = [
  post("president", "president|president-elect"),
  post("acting-president", "acting president|interim president"),
  post("vice-president", "vice president|vice-president"),
  post("state-president", "state president"),
  post("acting-state-president", "acting state president"),
  post("state-vice-president", "state vice president"),
  post("prime-minister", "prime minister|premier|pm|chancellor|taoiseach|prime minister-designate"),
  post("acting-prime-minister", "acting prime minister|interim prime minister|caretaker prime minister"),
  post("deputy-prime-minister", "deputy prime minister|vice premier|vice-premier|vice prime minister|deputy pm|vice chancellor"),
  post("first-deputy-prime-minister", "first deputy prime minister|permanent deputy prime minister|standing deputy prime minister"),
  post("state-premier", "state premier"),
  post("general-secretary", "general secretary|party general secretary|party chief"),
  post("party-chair", "party chairman|party chair|party leader|party president"),
  post("secretary-general", "secretary-general|secretary general"),
  post("deputy-secretary-general", "deputy secretary-general|deputy secretary general"),
  post("king", "king"),
  post("queen", "queen"),
  post("emperor", "emperor"),
  post("crown-prince", "crown prince"),
  post("prince", "prince"),
  post("princess", "princess|crown princess"),
  post("emir", "emir|sheikh"),
  post("sultan", "sultan"),
  post("pope", "pope|pontiff"),
  post("supreme-leader", "supreme leader|ayatollah|paramount leader"),
  post("state-counsellor", "state counsellor|state counselor"),
  post("first-lady", "first lady"),
  postOf("leader", "leader"),
  post("militant-leader", "militant leader|rebel leader|warlord"),
  post("opposition-leader", "opposition leader|leader of the opposition"),
  post("chief-executive", "chief executive"),
];

// biome-ignore format: one post a line
const government: PostTitle[] = [
  post("foreign-minister", "secretary of state|foreign minister|top diplomat|foreign secretary|minister of foreign affairs"),
  post("deputy-foreign-minister", "deputy secretary of state|vice minister of foreign affairs"),
  post("defence-minister", "defense chief|defence chief|pentagon chief|acting defense secretary"),
  post("minister", "minister|secretary"),
  post("deputy-minister", "deputy minister|vice minister|vice-minister|deputy secretary|state secretary"),
  post("minister-of-state", "minister of state"),
  post("assistant-secretary", "assistant secretary of state|assistant secretary of defense|assistant secretary|undersecretary|under secretary|undersecretary of state|undersecretary of defense"),
  post("chief-cabinet-secretary", "chief cabinet secretary"),
  serving(post("chief-of-staff-of-government", "white house chief of staff|presidential chief of staff")),
  post("national-security-adviser", "national security adviser|national security advisor|national security chief"),
  serving(post("adviser", "adviser|advisor|senior adviser|senior advisor|aide|presidential aide")),
  post("ambassador", "ambassador|envoy"),
  post("deputy-ambassador", "deputy ambassador|deputy chief of mission"),
  post("charge-daffaires", "charge d'affaires|chargé d'affaires|chargé d’affaires"),
  post("consul-general", "consul general|consul-general|consul"),
  post("permanent-representative", "permanent representative|head of mission"),
  serving(post("special-envoy", "special envoy|special representative|presidential envoy|special presidential envoy")),
  post("high-representative", "high representative|foreign policy chief"),
  post("commissioner", "commissioner|high commissioner"),
  post("trade-representative", "trade representative"),
  post("negotiator", "negotiator|chief negotiator|lead negotiator|top negotiator"),
  serving(post("spokesperson", "spokesperson|spokesman|spokeswoman|deputy spokesperson|press secretary|deputy spokesman|deputy spokeswoman")),
  post("director-general", "director general|director-general"),
  post("deputy-director-general", "deputy director general|deputy director-general"),
  post("director", "director|executive director"),
  post("deputy-director", "deputy director"),
  post("chair", "chairman|chairwoman|chairperson|chair"),
  post("vice-chair", "vice chairman|vice-chairman|vice chair|deputy chairman|vice chairwoman|deputy chair"),
  postOf("head", "head|chief"),
  postOf("deputy-head", "deputy head|deputy chief"),
  post("central-bank-governor", "central bank governor|central bank chief"),
  post("governor", "governor|gov.|gov"),
  post("vice-governor", "vice governor|lieutenant governor|deputy governor"),
  post("mayor", "mayor"),
  post("party-secretary", "party secretary|first secretary"),
  post("politburo-member", "politburo member|politburo standing committee member"),
  post("central-committee-member", "central committee member|member of the central committee"),
  post("official", "official|senior official"),
  post("diplomat", "diplomat|senior diplomat"),
  post("politician", "politician"),
  post("coordinator", "coordinator"),
  postOf("representative-of-body", "delegate"),
  post("candidate", "candidate|presidential candidate|nominee|presidential nominee"),
];

// biome-ignore format: one post a line
const parliament: PostTitle[] = [
  post("speaker", "speaker|house speaker|national assembly chairman|national assembly chairwoman|chairman of the national assembly|parliament speaker|parliamentary speaker"),
  post("senate-president", "senate president|president of the senate"),
  post("vice-speaker", "deputy speaker|vice chairman of the national assembly"),
  post("majority-leader", "majority leader|senate majority leader|minority leader|senate minority leader"),
  post("senator", "senator|sen.|sen"),
  post("representative", "representative|congressman|congresswoman|rep.|rep"),
  post("lawmaker", "lawmaker|member of parliament|mp|legislator|parliamentarian"),
];

// biome-ignore format: one post a line
const military: PostTitle[] = [
  post("chief-of-general-staff", "chief of the general staff|chief of general staff|chief of defence staff|chief of defense staff|chief of the defence force|chief of defence force|chief of defence|chief of defense|armed forces chief|military chief|army chief"),
  post("deputy-chief-of-general-staff", "deputy chief of the general staff|deputy chief of general staff"),
  post("chairman-of-joint-chiefs", "chairman of the joint chiefs of staff|joint chiefs chairman|chairman of the joint chiefs|chief of staff, joint staff|chief of the joint staff"),
  post("chief-of-staff", "chief of staff|chief of naval staff|chief of naval operations|chief of the naval staff|chief of air staff|chief of the air staff|navy chief|air force chief|chief of navy|chief of army|chief of air force"),
  post("deputy-chief-of-staff", "deputy chief of staff|vice chief of staff|vice chief"),
  post("commander-in-chief", "commander-in-chief|commander in chief|supreme commander|supreme allied commander"),
  post("commander", "commander|commanding officer|acting commander"),
  post("deputy-commander", "deputy commander"),
  post("political-commissar", "political commissar|commissar"),
  post("deputy-political-commissar", "deputy political commissar"),
  post("head-of-general-political-department", "head of the general department of politics|director of the general political department|chairman of the general department of politics"),
  postOf("captain-of-ship", "skipper|ship's captain"),
  post("military-attache", "defence attache|defense attache|military attache|defence attaché|defense attaché|military attaché"),
  rank("marshal", "marshal|field marshal|air chief marshal|marshal of the air force"),
  rank("general", "general|gen.|gen|four-star general|army general"),
  rank("senior-lieutenant-general", "senior lieutenant general|sr lt gen|sr. lt. gen.|senior lieutenant-general|colonel general|colonel-general|sen. lt. gen.|snr lt gen"),
  rank("lieutenant-general", "lieutenant general|lieutenant-general|lt gen|lt. gen.|lt. gen|air marshal"),
  rank("major-general", "major general|major-general|maj gen|maj. gen.|maj. gen|air vice-marshal|air vice marshal"),
  rank("brigadier-general", "brigadier general|brigadier|brig gen|brig. gen.|brig. gen|air commodore"),
  rank("senior-colonel", "senior colonel|sr col|sr. col."),
  rank("colonel", "colonel|col.|col"),
  rank("lieutenant-colonel", "lieutenant colonel|lt col|lt. col.|wing commander"),
  rank("major", "maj.|army major"),
  rank("captain", "captain|capt.|capt|group captain"),
  rank("lieutenant", "lieutenant|lt.|first lieutenant|second lieutenant"),
  rank("sergeant", "sergeant|sgt.|sgt|staff sergeant"),
  rank("admiral", "admiral|adm.|adm"),
  rank("vice-admiral", "vice admiral|vice adm.|vice-admiral|v. adm."),
  rank("rear-admiral", "rear admiral|rear adm.|rear-admiral|commodore"),
];

// biome-ignore format: one post a line
const others: PostTitle[] = [
  post("professor", "professor|prof.|prof|emeritus professor"),
  post("associate-professor", "associate professor|assistant professor"),
  post("doctor", "doctor|dr.|dr"),
  post("expert", "expert|researcher|scholar|senior fellow|research fellow|fellow|scientist|lawyer|historian|academic"),
  post("analyst", "analyst|senior analyst|commentator|observer"),
  post("journalist", "journalist|reporter|correspondent|editor|columnist"),
  post("chief-executive-officer", "chief executive officer|ceo"),
  post("founder", "founder|co-founder"),
  post("judge", "judge|justice|chief justice"),
  post("prosecutor", "prosecutor|prosecutor general|chief prosecutor"),
  post("attorney-general", "attorney general|attorney-general"),
  post("deputy-attorney-general", "deputy attorney general"),
  post("activist", "activist|dissident|human rights activist"),
  post("billionaire", "billionaire|businessman|tycoon|entrepreneur"),
  post("cardinal", "cardinal|archbishop|bishop"),
  post("cleric", "rev.|rev|reverend|cleric|priest|pastor|rabbi|imam|patriarch"),
  post("spy", "spy|double agent"),
  postOf("member", "member"),
  post("police-chief", "police chief|chief of police|police commissioner"),
  address("mr", "mr|mr.|sir|lord"),
  address("ms", "mrs|mrs.|ms|ms.|miss|lady|dame"),
  address("comrade", "comrade"),
];

const each: PostTitle[] = [...heads, ...government, ...ministers, ...parliament, ...military, ...others];

/** Words behind which a post goes on: "secretaries of state". */
const behindHead = / (?:of|for|to) /u;

/** "Prime ministers", "secretaries of state"; forms of address and shortened words have none. */
function pluralOf(form: string): string {
  const end = form.search(behindHead);
  const head = end < 0 ? form : form.slice(0, end);
  const plural = head.endsWith("man") ? head.replace(/man$/u, "men") : head.replace(/y$/u, "ie").concat("s");
  return plural + form.slice(head.length);
}

const plurals = each
  .filter(({ honorific }) => !honorific)
  .map((row) => ({
    ...row,
    forms: row.forms.filter((form) => form.length > 3 && !form.endsWith(".")).map(pluralOf),
    several: true as const,
  }))
  .filter(({ forms }) => forms.length > 0);

export const posts: PostTitle[] = merged([...each, ...plurals]);
