import type { SpeechWords } from "../cues.ts";
import { forms, words } from "../names.ts";

export const speech: SpeechWords = {
  cues: [
    {
      kind: "say",
      forms:
        forms(`said, says, say, saying, told, tells, announced, announces, announcing, stated, states that, reported, reports that, reporting,
        confirmed, confirms, denied, denies, denying, rejected, claimed, claims that, claiming, accused, accuses, accusing, criticized, criticised,
        condemned, warned, warns, warning that, called for, calls for, calling for, urged, urges, urging, demanded, demands that, asked, argued, argues, noted, notes that,
        explained, insisted, stressed, emphasized, emphasised, declared, declares, revealed, disclosed, acknowledged, admitted, suggested, suggests,
        predicted, estimated, estimates, believes, believe, believed, wrote, writes, quoted, quotes, quoting, cited, cites, citing, tweeted, pledged, vowed, promised, alleged,
        replied, responded, described, praised, expressed, expects, hoped, hopes, thinks, think, thought, remarked, commented, recalled, concluded, cautioned, complained,
        conceded, contended, reiterated, recommended, proposed, objected, protested, mentioned, dismissed, blamed, testified, maintained that, indicated that, signaled, signalled, asserted, reaffirmed, affirmed`),
    },
    {
      kind: "say",
      weak: true,
      forms: forms(
        "shows, showed, feared, fear, fears, found, feels, felt, knows, considers, agreed that, agrees, denounced, call, called, put it, carried, ran",
      ),
    },
    { kind: "according", forms: ["according to", "as reported by", "as quoted by", "in the words of", "per"] },
    {
      kind: "unnamed",
      forms: forms(
        `is said to, are said to, was said to, were said to, reportedly, allegedly, is believed to, are believed to, was believed to, is reported to, are reported to, is expected to have, is thought to, are thought to, is considered, it is understood that, supposedly, purportedly`,
      ),
    },
  ],
  that: words("that"),
  between: words(
    "has have had also later then again repeatedly recently publicly once is was are were been not did does do will would earlier previously reportedly further already flatly strongly jointly separately both",
  ),
  clause: words("that but when where if because while after before although though whereas and which who as"),
  sources:
    forms(`source, sources, official, officials, expert, experts, analyst, analysts, diplomat, diplomats, report, reports, media, newspaper, newspapers, spokesman, spokeswoman, spokesperson,
    statement, survey, poll, study, data, figures, authorities, witnesses, police, critics, supporters, observers, lawmakers, lawmaker, senator, minister, ministry, government, researchers, scientists, agency, paper, document, documents,
    aide, aides, people, he, she, they, it, who, president, general, ambassador, adviser, advisers, i, we, you, democrats, republicans, lawyers, lawyer, judge, board, release, bulletin, press release, outlet, dispatch`),
  notSources: forms(
    "law, plan, the law, the plan, plans, schedule, the schedule, the agreement, the treaty, the terms, rules, the rules, custom",
  ),
  nounAfter: words(
    "the a an its their his her these those such of any no some many several other to by on into from including foreign news new media latest",
  ),
  inverts: true,
};
