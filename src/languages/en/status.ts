import type { EventWords, StatusRule } from "../events.ts";
import { forms, words } from "../names.ts";
import { events } from "./events.ts";

const statuses: StatusRule[] = [
  {
    pattern:
      "(plan|plans|planned|planning) (to|for|on)?|(intend|intends|intended) to|(aim|aims) to|will|would|shall|prepare|preparing to|set to|is to|are to|was to|were to|due to be|about to|scheduled (to|for)?|going to|slated to|poised to|upcoming",
    value: "planned",
    examples: [["Japan plans to sign an agreement with Vietnam.", "agreement planned"]],
  },
  {
    pattern: "(is|are|was|were)? (expected|likely) (to)?|anticipated|foreseen",
    value: "expected",
    examples: [["Japan is expected to sign an agreement with Vietnam.", "agreement expected"]],
  },
  {
    pattern:
      "(may|might|could|can|possible|possibly|consider|considers|considering|mulls|mulling|weighing|hopes to|hope to|wants to|want to|seeks to|seek to|if|whether|proposed|proposes to)",
    value: "possible",
    examples: [["Japan may sign an agreement with Vietnam.", "agreement possible"]],
  },
  {
    pattern:
      "(urged|urges|urge|called for|calls for|called on|calls on|demanded|demands|asked|asks|requested|should|must|need to|needs to|ought to)",
    value: "requested",
    examples: [["Japan should sign an agreement with Vietnam.", "agreement requested"]],
  },
  {
    pattern:
      "(has|have|had|did|does|do|was|were|is|are|will|would|could|can)? (not|never|no|n't) (yet)?|without|cannot|denied|denies|deny|failed to|fails to|refused to|no plans? to",
    value: "not",
    examples: [["Japan has not signed an agreement with Vietnam.", "agreement denied"]],
  },
  {
    pattern:
      "(has been|have been|keeps|kept|continues to|continue to|continued to|still|increasingly|remains|remain) (now|currently)?|(is|are) (now|currently|still)",
    value: "ongoing",
    examples: [["Beijing continues to meet with Moscow.", "meeting ongoing"]],
  },
  {
    pattern: "(has|have|had|already|having|was|were|been) (been|already)?",
    value: "happened",
    examples: [["Japan has signed an agreement with Vietnam.", "agreement happened"]],
  },
  {
    pattern: "(postpone|postpones|postponed|delayed|put off|pushed back|deferred)",
    value: "postponed",
    examples: [["Japan postponed the signing of the agreement with Vietnam.", "agreement postponed"]],
  },
  {
    pattern: "(cancel|cancels|cancelled|canceled|called off|scrapped)",
    value: "cancelled",
    examples: [["Russia cancelled the meeting with Japan.", "meeting cancelled"]],
  },
];

export const happenings: EventWords = {
  events,
  statuses,
  describes: words("on governing for a the defense defence ban equipment rules three"),
  nominal: new Set(),
  joints: words(", and or nor"),
  alternatives: words("or nor"),
  afterList: words(", and … . ;"),
  when: words("when"),
  percent: ["%", "percent", "per cent"],
  conditions: words("if unless"),
  while: words("when while as"),
  modals: new Set(),
  beforeModal: new Set(),
  clause: words("that but when where because if while although though whereas which who so"),
  phrase: words("after before during since until amid despite as following ahead"),
  leads: words(
    "hold holds held holding conduct conducts conducted conducting launch launched begin began start started attend attends attended join joined host hosts hosted stage staged resume resumed during at after before impose imposed announce announced open opened end ended postpone postponed cancel cancelled",
  ),
  counts: words("a an the some several two three new its their his her first joint annual further more in"),
  indefinite: words("a an any some several many"),
  occurs: words(
    "take taken taking took happen happened held be been being yet under going go reach signed expected scheduled start started",
  ),
  plural: words("countries nations states members governments"),
  opensList: words("including"),
  since: words("since"),
  tied: new Set(forms("linked to, involved in, tied to")),
  unbroken: new Set(forms("so far, so called")),
  between: words("between"),
  owned: new Set(),
  prepositions: {
    from: "from",
    to: "to",
    into: "to",
    on: "to",
    against: "to",
    for: "to",
    with: "with",
    between: "with",
    in: "at",
    at: "at",
    of: "of",
    by: "of",
  },
  ownerLast: false,
  notPassive: new Set(),
  listsOn: new Set(),
  causes: new Set(),
  auxiliaries: new Set(),
  passive: words("was were been being be"),
  by: words("by"),
  denies: words("deny denies denied denying reject rejects rejected dismiss dismissed ruled"),
  purpose: new Set(),
  articles: words("the"),
  self: words("i we our"),
  progressive: { auxiliaries: words("is are am be been"), ending: "ing" },
  pairs: {
    person: forms(
      "the two men, the two ministers, the two leaders, both men, the two generals, both ministers, both leaders",
    ),
    country: forms(
      "the two countries, the two sides, both countries, both sides, the two nations, the two governments",
    ),
  },
};
