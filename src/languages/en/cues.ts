import type { SpeechWords } from "../cues.ts";
import { forms, words } from "../names.ts";
import { cues } from "./cue-lists.ts";

export const speech: SpeechWords = {
  cues,
  that: words("that"),
  asides: [],
  between: words(
    `has have had having also later then again repeatedly recently publicly once is was are were am been being be not never did does do will would could
    should may might must can shall earlier previously reportedly further already flatly strongly jointly separately both to ever often always still now
    even just only instead once first soon since long thus therefore hereby himself herself themselves itself all simply t isn aren wasn weren haven
    hasn hadn doesn don didn won wouldn couldn shouldn cannot very ' ’ ll ve`,
  ),
  adjuncts: new Set(),
  clause: words(
    "that but when where if because while after before although though whereas and which who as until unless since whether how what why so or than",
  ),
  sources:
    forms(`source, sources, official, officials, expert, experts, analyst, analysts, diplomat, diplomats, report, reports, media, newspaper, newspapers, spokesman, spokeswoman, spokesperson,
    statement, survey, poll, study, data, figures, authorities, witnesses, police, critics, supporters, observers, lawmakers, lawmaker, senator, minister, ministry, government, researchers, scientists, agency, paper, document, documents,
    aide, aides, people, he, she, they, it, who, president, general, ambassador, adviser, advisers, i, we, you, democrats, republicans, lawyers, lawyer, judge, executive, executives, insider, insiders, envoy, negotiator, negotiators, commander, professor, chairman, director, board, release, bulletin, press release, outlet, dispatch`),
  notSources: forms(
    "law, plan, the law, the plan, plans, schedule, the schedule, the agreement, the treaty, the terms, rules, the rules, custom, which",
  ),
  beforeTime: words("on in at since"),
  intro: words("at in on after before during by for"),
  media: words("on"),
  listeners: words("to with"),
  within: words("in inside"),
  counts: words("a an one two some several many"),
  alsos: new Set(),
  sourceHeads: new Set(),
  owners: words("of and with"),
  joints: words("and"),
  shares: new Set(),
  contrasts: new Set(),
  carries: new Set(),
  equates: new Set(),
  ties: words(", and but"),
  nounAfter: words(
    "the a an its their his her these those such of any no some many several other by on into from including foreign news new media latest my your our this that every each false more less most very two three recent",
  ),
  phrases: {
    be: words("is was are were been being be am"),
    helpers: words(
      "has have had having not did does do will would could should may might must can shall cannot won wouldn couldn shouldn don doesn didn haven hasn hadn ll ve",
    ),
    supposed: words("would could should may might must can"),
    adverb: "ly",
    notAdverbs: words("daily weekly monthly yearly family ally supply reply rally july italy assembly"),
    pronouns: words("he she they it i we you who one others some many most all everyone nobody"),
    counts: words("one some many most all"),
    relatives: words("who which that"),
    things: words("it"),
    again: words("the that this"),
    objects: words("me him her them us you"),
    turns: words("but although though whereas which"),
    articles: words("the a an his her their its to there"),
    ties: words("and or but"),
    prepositions: words(
      "in on at during after before by for with under since while when as until from through against about despite among between following unlike like over to per upon without within amid",
    ),
    inside: words("of for in at from with on to by"),
    descriptions: words(
      "the a an former one who whose an his her its their chief head senior director president chairman founder author",
    ),
    by: words("by"),
    conditions: words("if whether unless until"),
    embeds: words("how why whether what no"),
  },
};
