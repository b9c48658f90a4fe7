import type { EventRule } from "../events.ts";

export const events: EventRule[] = [
  {
    pattern:
      "(only|merely) (mentions|mentioned|names|named|lists|listed|cites|cited)|(mentions|mentioned|names|named|lists|listed) only",
    value: { type: "coverage", subject: "outlet", status: "happened", tells: true },
    examples: [["The broadcaster CGTN mentioned only India and Australia.", "coverage happened"]],
  },

  {
    pattern:
      "(accounted for|account for|accounts for|accounting for|supplied|supplies) ..4 (percent|%|per cent) of ..4 (purchases|imports|arms|weapons|supplies|equipment)",
    value: { type: "transfer-share", percent: true },
    examples: [["Russia accounted for about 80 percent of its purchases.", "transfer-share happened"]],
  },

  {
    pattern: "(agreement|pact|deal|treaty|accord) signed|signed (in|on|at|by)",
    value: { type: "agreement", settled: true },
    examples: [["The agreement of Japan with Vietnam, signed in Hanoi, is in force.", "agreement happened"]],
  },
  {
    pattern: "(has|have|had) (had)? (an|a|the|its)? (agreement|pact|treaty|accord) ..4 with",
    value: { type: "agreement", status: "ongoing" },
    examples: [["Malaysia has an agreement of this kind with Japan.", "agreement ongoing"]],
  },
  {
    pattern: "(was|is|were) in",
    value: { type: "visit", subject: "person", before: "state" },
    examples: [["Foreign Minister Wang Yi was in Vietnam.", "visit happened"]],
  },
  {
    pattern:
      "(keep|keeps|kept|stationed|stations|maintain|maintains|maintained|bases) ..2 (troops|forces|soldiers|warships|missiles)",
    value: { type: "military-presence" },
    examples: [["China keeps troops on the islands.", "military-presence ongoing"]],
  },
  {
    pattern: "(sales|sale|exports|deliveries|shipments) to",
    value: { type: "transfer", noun: true, before: "state" },
    examples: [["Sales to Vietnam could begin with radar.", "transfer possible"]],
  },
  {
    pattern:
      "(decide|decides|decided|decision) on ..3 (change|changes|rules|exports|export|ban)|(approve|approves|approved|endorsed) ..3 (export|exports|transfer|sale)|(open|opens|opened) ..4 exports",
    value: { type: "rule-change" },
    examples: [["Japan's cabinet approved the export of the fighter jet.", "rule-change happened"]],
  },

  {
    pattern:
      "(sign|signs|signed|signing|conclude|concludes|concluded|concluding|ink|inked|seal|sealed|initialled|initialed) ..6 (agreement|agreements|pact|treaty|deal|accord|memorandum|contract|protocol|statement|declaration)",
    value: { type: "agreement" },
    examples: [
      ["Japan and Vietnam signed an agreement on defense equipment.", "agreement happened"],
      ["Japan plans to sign a pact with Vietnam.", "agreement planned"],
    ],
  },
  {
    pattern: "(signing|conclusion) of ..5 (agreement|pact|treaty|deal|accord|memorandum)",
    value: { type: "agreement", noun: true },
    examples: [["The signing of the agreement took place in Hanoi.", "agreement happened"]],
  },
  {
    pattern:
      "(agreement|pact|treaty|deal|accord|memorandum) ..4 (was|were|is|been|be) (signed|concluded|sealed|inked|initialled)",
    value: { type: "agreement" },
    examples: [["The agreement between Japan and Vietnam was signed in Hanoi.", "agreement happened"]],
  },
  {
    // what is agreed in principle is yet to be concluded
    pattern: "(agreed|agree|agrees|agreeing|agreement) in principle",
    value: { type: "agreement", status: "expected" },
    examples: [["Japan and Vietnam agreed in principle on the transfer of equipment.", "agreement expected"]],
  },
  {
    pattern: "(agreed|agree|agrees|agreeing) (on|upon|to)",
    value: { type: "agreement" },
    examples: [["Japan and Vietnam agreed on a plan.", "agreement happened"]],
  },
  {
    pattern:
      "(reach|reached|reaches|ratified|ratify|ratifies|struck|strike) ..3 (agreement|pact|treaty|deal|accord|consensus)",
    value: { type: "agreement" },
    examples: [["Russia and Ukraine reached a deal.", "agreement happened"]],
  },
  {
    pattern:
      "(meeting|meetings|talks|summit|phone call|telephone call|negotiations|consultations|discussions) (with|between|of)?",
    value: { type: "meeting", noun: true },
    examples: [["Talks between Japan and Vietnam took place in Hanoi.", "meeting happened"]],
  },
  {
    pattern: "(meet|meets|met|meeting) (with)?",
    value: { type: "meeting" },
    examples: [["Kishi met with Phan Van Giang.", "meeting happened"]],
  },
  {
    pattern: "(held|hold|holds|holding) ..2 (talks|meeting|meetings|negotiations|consultations|discussions)",
    value: { type: "meeting" },
    examples: [["The ministers of Japan and Vietnam held talks in Hanoi.", "meeting happened"]],
  },
  {
    pattern: "(called on|paid a courtesy call on|courtesy call on|received ..1 (general|minister|ambassador))",
    value: { type: "meeting" },
    examples: [["General Izutsu paid a courtesy call on Nguyen Tan Cuong.", "meeting happened"]],
  },
  {
    pattern:
      "(met|meet|meets) (the (deadline|demand|demands|criteria|needs|target|requirements)|expectations|resistance)",
    value: { type: null },
    examples: [["Japan met the deadline.", ""]],
  },
  {
    pattern: "(visit|visits|trip|trips|tour) (to|by|of)?",
    value: { type: "visit", noun: true },
    examples: [
      ["The visit to Vietnam by Suga ended.", "visit happened"],
      ["Suga will make his first trip to Vietnam.", "visit planned"],
    ],
  },
  {
    pattern:
      "(visit|visits|visited|visiting|travel|travels|traveled|travelled|traveling|travelling|flew|flies|arrived|arrives|arrive) (to|in|for)?",
    value: { type: "visit" },
    examples: [["General Izutsu visited Vietnam.", "visit happened"]],
  },
  {
    pattern:
      "(conference|press conference|news conference|forum|symposium|defence policy dialogue|defense policy dialogue|policy dialogue|summit meeting)",
    value: { type: "conference", noun: true },
    examples: [["The conference on the future of Asia took place in Tokyo.", "conference happened"]],
  },
  {
    pattern:
      "(pledge|pledges|pledged|promise|promises|promised|vow|vows|vowed|commit|commits|committed|undertook) (to|that)?",
    value: { type: "commitment", status: "happened" },
    examples: [["China pledged to donate doses.", "commitment happened; transfer happened"]],
  },
  {
    pattern:
      "(call|calls|called|calling) (for|on)|(urge|urges|urged|urging|request|requests|requested|demand|demands|demanded|appeal|appeals|appealed|asked) (to|for)?",
    value: { type: "request", status: "happened" },
    examples: [["Japan urged China to show restraint.", "request happened"]],
  },
  {
    pattern:
      "(reject|rejects|rejected|rejecting|deny|denies|denied|denying|refuse|refuses|refused|oppose|opposes|opposed|dismiss|dismissed|objected to|ruled out|protested)",
    value: { type: "rejection", status: "happened" },
    examples: [["China rejected the report.", "rejection happened"]],
  },
  {
    pattern:
      "(accuse|accuses|accused|accusing|blame|blames|blamed|criticize|criticizes|criticized|criticised|condemn|condemns|condemned|denounced|accusation|accusations|alleged)",
    value: { type: "accusation", status: "happened" },
    examples: [["The United States accused Russia of interference.", "accusation happened"]],
  },
  {
    pattern:
      "(dispute|disputes|disputed|territorial dispute|tension|tensions|crisis|standoff|territorial claims|sovereignty claims|row with|contested)",
    value: { type: "dispute", noun: true },
    examples: [["Japan has a dispute with China over the Senkaku islands.", "dispute ongoing"]],
  },
  {
    pattern:
      "(attack|attacks|attacked|ram|rammed|ramming|sank|sink|sunk|sinking of|collided|collision|shelled|shelling|bombed|bombing|shot down|shot at|opened fire|fired|airstrike|airstrikes|clash|clashes|clashed|raid|raided|invaded|invasion|intrusion|intruded|seized|detained|arrested|kidnapped|killed|explosion|blast|coup|assassinated|poisoned|test-fired|launched ..2 missile|missile launch|missile test|water cannon|harassed)",
    value: { type: "incident", status: "happened" },
    examples: [["A Vietnamese fishing boat was rammed by a Chinese ship.", "incident happened"]],
  },
  {
    pattern:
      "(joint|military|naval|live-fire)? (exercise|exercises|drill|drills|war games|maneuvers|manoeuvres|patrol|patrols|patrolled)",
    value: { type: "exercise", noun: true },
    examples: [["Japan and India will hold joint exercises.", "exercise planned"]],
  },
  {
    pattern:
      "(deploy|deploys|deployed|deploying|dispatched|stationed|sent) ..4 (ships|ship|troops|forces|aircraft|jets|missiles|vessels|soldiers|warships|carrier)",
    value: { type: "military-presence" },
    examples: [["China deployed missiles on the islands.", "military-presence ongoing"]],
  },
  {
    pattern:
      "(military (presence|build-up|buildup|foothold|base|bases|outposts)|militarization|militarisation|deployment of|deployment|withdraw|withdrew|withdrawal|pulled out|build up|building up|reinforcing)",
    value: { type: "military-presence", noun: true },
    examples: [["Beijing keeps expanding its military presence in the South China Sea.", "military-presence ongoing"]],
  },
  {
    pattern:
      "(sell|sells|sold|selling|supply|supplies|supplied|supplying|export|exports|exported|exporting|transfer|transfers|transferred|transferring|donate|donates|donated|deliver|delivers|delivered|provide|provided|buy|bought|purchase|purchased|import|imported) (of)? ..5 (weapons|arms|equipment|aircraft|jets|fighters|fighter|missiles|ships|vessels|vaccines|vaccine|doses|hardware|technology|systems|helicopters|radar|boats|ammunition|frigates|frigate|destroyers|submarines|warships|drones|tanks)",
    value: { type: "transfer" },
    examples: [["Japan exported defense equipment to Vietnam.", "transfer happened"]],
  },
  {
    pattern:
      "(sale|sales|purchases|imports|supplies|exports) of (arms|weapons|military equipment|defense equipment|defence equipment|vaccines)|arms (imports|purchases|sales|exports|supplies)|weapons (imports|purchases|sales|exports)",
    value: { type: "transfer-share", percent: true },
    examples: [["About 80 percent of Vietnam's arms imports came from Russia.", "transfer-share happened"]],
  },
  {
    pattern:
      "(allow|allows|allowed|allowing|permit|permits|permitted|authorize|authorized) ..4 (export|exports|exporting|sale|sales|transfer|transfers)",
    value: { type: "rule-change" },
    examples: [["Japan will allow exports of fighter jets.", "rule-change planned"]],
  },
  {
    pattern:
      "(ease|eases|eased|easing|amend|amended|amending|revise|revised|revising|change|changed|lift|lifted|lifting|scrap|scrapped|relax|relaxed|relaxing|loosen|loosened|replaced|abandoned|overhaul) ..4 (rules|ban|restrictions|law|laws|policy|regulations|principles|constitution|guidelines|curbs)",
    value: { type: "rule-change" },
    examples: [["Japan eased its rules on arms exports.", "rule-change happened"]],
  },
  {
    pattern:
      "(passed|adopted|enacted|approved) ..3 (law|bill|act|resolution|legislation|principles|plan|guidelines)|(withdrew|withdraw|withdraws|pull out|pulled out) from ..3 (treaty|agreement|pact|accord)|(banned|bans|ban on) (exports|imports|the export|the import)",
    value: { type: "rule-change" },
    examples: [["Australia passed a law.", "rule-change happened"]],
  },
  {
    pattern:
      "(sanction|sanctions|sanctioned|embargo|expelled|expel|expels|expulsion of|tariffs|froze ..2 assets|blacklisted|trade ban)",
    value: { type: "sanction" },
    examples: [["The United States imposed sanctions on Russia.", "sanction happened"]],
  },
  {
    pattern:
      "(humanitarian aid|military aid|financial aid|emergency aid|economic aid|foreign aid|aid to|assistance to|relief supplies|grant aid)",
    value: { type: "aid", noun: true },
    examples: [["Japan gave military aid to the Philippines.", "aid happened"]],
  },
  {
    pattern:
      "(took office|takes office|take office|sworn in|resigned|resigns|resignation|appointed|elected|re-elected|stepped down|succeeded|was named|inaugurated|election)",
    value: { type: "appointment" },
    examples: [["Suga took office in September.", "appointment happened"]],
  },
  {
    pattern:
      "(left out|leaves out|leave ..3 out|omitted|omits|dropped|drops|made no mention of|makes no mention of|did not mention|does not mention|does not name|did not name|fails to mention|failed to mention|left ..3 (off|out))",
    value: { type: "coverage", subject: "outlet", status: "happened" },
    examples: [["The broadcaster VOV left out Vietnam.", "coverage happened"]],
  },
];
