import { inside, ordinary } from "../inside.ts";
import { bodies, type NameWords, words } from "../names.ts";

const heads = [
  "ministry",
  "department",
  "institute",
  "council",
  "committee",
  "agency",
  "bureau",
  "office",
  "command",
  "university",
  "association",
  "federation",
  "organization",
  "organisation",
  "center",
  "centre",
  "bank",
  "party",
  "fleet",
  "embassy",
  "commission",
  "court",
  "foundation",
  "army",
  "navy",
  "school",
  "college",
  "academy",
  "board",
  "society",
  "foundation",
  "authority",
  "administration",
  "assembly",
  "ministries",
];

export const names: NameWords = {
  plain: words(`
    the a an this that these those he she it they we i you his her its their our my in on at by for from to of with as
    and but or nor so yet if when while after before since until because although though however meanwhile moreover
    also both all some many most more few several one two three four five six seven eight nine ten no not there here
    what who which why how where last next earlier later now today yesterday tomorrow according under over during
    between among against about asked speaking despite instead then thus once only even still just each every any
    other another such new old first second third monday tuesday wednesday thursday friday saturday sunday january
    february march april may june july august september october november december mr mrs ms dr photo image read
    officials sources analysts experts diplomats ministers leaders members reports talks relations tensions trade
    defense defence security foreign joint let would could should will is was are were has have had be do did does
    countries nations states government governments ships aircraft troops forces citing beyond across through unlike like per via amid`),
  leads: {
    outlet: ["newspaper", "daily", "news agency", "broadcaster", "magazine", "weekly", "wire service", "website"],
    place: ["city of", "island of", "province of", "state of", "port of", "town of", "near"],
    equipment: [
      "submarine",
      "destroyer",
      "frigate",
      "fighter",
      "missile",
      "aircraft carrier",
      "warship",
      "helicopter",
      "patrol ship",
    ],
    organization: ["company", "group", "contractor", "party"],
    agreement: ["treaty", "accord"],
    person: ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "professor"],
  },
  heads,
  headSet: new Set(heads),
  afterName: new Set(),
  bodies: bodies(`
    government = government, administration, authorities, regime
    cabinet = cabinet
    parliament = parliament, national assembly, congress, diet
    upper-house = senate, upper house
    lower-house = house of representatives, lower house
    army = military, army, people's army, forces
    navy = navy
    air-force = air force
    air-defence-air-force = air defence–air force, air defense–air force, air defence and air force, air defense and air force
    coast-guard = coast guard, coastguard
    marines = marines, marine corps
    armed-forces = armed forces
    self-defence-forces = self-defense forces, self-defence forces, self-defense force, self-defence force
    air-self-defence-force = air self-defense force, air self-defence force
    maritime-self-defence-force = maritime self-defense force, maritime self-defence force
    ground-self-defence-force = ground self-defense force, ground self-defence force
    embassy = embassy
    consulate = consulate
    defence-ministry = defense ministry, defence ministry, ministry of defense, ministry of defence, ministry of national defense, ministry of national defence, defense department, department of defense
    foreign-ministry = foreign ministry, ministry of foreign affairs, state department, department of state, foreign office
    interior-ministry = interior ministry, ministry of the interior
    finance-ministry = finance ministry, ministry of finance, treasury department, treasury
    trade-ministry = trade ministry, commerce ministry, commerce department, ministry of commerce
    health-ministry = health ministry, ministry of health
    justice-ministry = justice ministry, justice department, ministry of justice
    public-security-ministry = public security ministry, ministry of public security
    general-staff = general staff
    intelligence = intelligence, intelligence agency
    communist-party = communist party
    central-bank = central bank
    supreme-court = supreme court
    delegation = delegation`),
  compounds: new Set(),
  ordinary,
  bodyOf: words("of for on"),
  things: new Set([
    "photo :",
    "image :",
    "video :",
    "hurricane",
    "typhoon",
    "storm",
    "film",
    "book",
    "festival",
    "variant",
  ]),
  stateFirst: true,
  common: words(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday asian european african american western eastern northern southern southeast covid covid-19 sars-cov-2 internet email wifi tết online video gdp usd eur fdi gmt utc am pm ok vip",
  ),
  directions: words("north south east west northeast northwest southeast southwest"),
  joins: words("and & -"),
  credits: words("according source via"),
  publishes: ["reported", "reports", "carried", "ran a story"],
  inside,
  of: ["of", "of the", "for", "at the", "in"],
  station: words("to in at"),
  charge: words("for in"),
  within: words("at from with for to"),
  notCharge: words(`
    the a an and or but who which that has have had is was were will would can could said says told met visited
    called he she it his her their on by with after before when as while because`),
  toName: new Set(["", ","]),
  toPost: new Set([",", "(", "-", ", a", ", an", ", the", "is the", "is a", "was the", ", who is", "- the", "( the"]),
  several: new Set(),
  row: words("and ,"),
  andPost: ["and", "and concurrently"],
  former: ["former", "ex-", "late", "then"],
  particles: words("bin al el de van von der da dos ben ibn"),
  surnames: words(
    "nguyen tran le pham hoang huynh phan vu vo dang bui ngo duong ly dinh trinh doan kim lee park xi wang li",
  ),
  intoPlace: words(
    "in at to from near into through outside around toward towards visit visiting visited leaving left reached city",
  ),
  pairs: {},
  anaphors: {
    actor: ["they", "the latter"],
    organization: ["the company"],
    island: ["the island", "the self-ruled island"],
    country: [
      "the country",
      "the nation",
      "his country",
      "her country",
      "that country",
      "this country",
      "the government",
    ],
    person: [
      "he",
      "she",
      "the minister",
      "the general",
      "the prime minister",
      "the president",
      "the official",
      "the spokesman",
      "the spokeswoman",
      "the spokesperson",
      "the ambassador",
    ],
    outlet: [
      "the newspaper",
      "the business daily",
      "the paper",
      "the daily",
      "the agency",
      "the news agency",
      "the broadcaster",
      "its bulletin",
      "the bulletin",
      "the report",
    ],
  },
  notCountry: {},
  speech: new Set(),
};
