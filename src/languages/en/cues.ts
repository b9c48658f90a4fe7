import type { SpeechWords } from "../cues.ts";
import { forms, words } from "../names.ts";
import { verbs } from "./cue-verbs.ts";

export const speech: SpeechWords = {
  cues: [
    ...verbs(
      `say, add, write, argue, explain, insist, assert, stress, emphasize, emphasise, contend, conclude, declare, reply, recall, recount, acknowledge,
      admit, concede, maintain that, reiterate, reaffirm, affirm, quip, retweet, testify, lament, warn, predict, suggest, indicate, imply, reveal,
      disclose, announce, confirm, deny, allege, brag, complain, speculate, vow, proclaim, observe that, point out, go on to say, continue that,
      agree that, exclaim, interject, muse, believe, think, worry that, respond that, retort, counter that, theorize, opine, assume, understand that,
      realize, notice that, recognize, argue for, advise, reassure, deplore, second`,
      { core: true },
    ),
    ...verbs(
      "joke, boast, pledge, hint, chant, shout, yell, wonder, doubt, tweet, remark, comment, caution, claim, report, note, state",
      {
        core: true,
        noun: true,
      },
    ),
    ...verbs("tell, assure, remind, inform, notify", { core: true, told: true }),
    ...verbs(
      `accuse, criticize, criticise, condemn, denounce, decry, slam, assail, mock, deride, chide, rebuke, rail against, lash out at, bemoan, applaud, hail,
      laud, tout, thank, congratulate, urge, encourage, call for, call on, call upon, ask for, push for, advocate for, implore, describe,
      characterize, characterise, portray, liken, deem, consider, mention, refer to, allude to, point to, talk about, speak about, speak of, hint at,
      elaborate on, comment on, weigh in on, touch on, reject, dismiss, rebut, refute, disavow, oppose, endorse, welcome, defend, refuse to, decline to,
      agree to, threaten to, threaten that, propose, recommend, outline, articulate, underscore, express, apologize, apologise, object to, protest that,
      rule out, make clear, make it clear, lay out, spell out, expect that, foresee, envision, envisage, disagree with, agree with, sympathize with,
      demand that, insist on, warn against, warn of, boast of, complain about, complain of, worry about, discuss, explain to, decide to, seek to,
      know that, learn that, regard, shoot back, push back on, take issue with, plead, speculate about, vouch for, caution against, attribute, seek`,
      {},
    ),
    ...verbs(
      `call, demand, estimate, fear, hope, show, ask, forecast, project that, respond, continue, support, request, praise, blast, promise, voice, echo,
      question, credit, challenge, blame, address, dispute, highlight, repeat, favor, want, prefer, signal, decide, view, reference, fault`,
      { noun: true },
    ),
    ...verbs(
      `answer, feel, find, see, read, rule, agree, propose that, determine, calculate, reflect, judge, hold that, offer, release, publish, post, appear, protest,
      put it, begin, object, hear, carry, run, start, charge, demonstrate, issue, share, close, open, sum up, go on, pray, guess, figure, remember, know,
      imagine, fret, sigh, shrug, laugh, snap, sing, fire back, write in, dream, email, record, detail, order, suspect, reason, expect, learn`,
      { weak: true },
    ),
    ...verbs("cite, quote", {}).filter(({ verb }) => verb !== "ing"),
    { kind: "according", verb: "ing", forms: ["citing", "quoting"] },
    { kind: "according", forms: ["according to", "as reported by", "as quoted by", "in the words of"] },
    {
      kind: "unnamed",
      forms: forms(
        `is said to, are said to, was said to, were said to, reportedly, allegedly, is believed to, are believed to, was believed to, is reported to, are reported to, is expected to have, is thought to, are thought to, is considered, it is understood that, supposedly, purportedly`,
      ),
    },
  ],
  that: words("that"),
  asides: [],
  between: words(
    `has have had having also later then again repeatedly recently publicly once is was are were am been being be not never did does do will would could
    should may might must can shall earlier previously reportedly further already flatly strongly jointly separately both to ever often always still now
    even just only instead once first soon since long thus therefore hereby himself herself themselves itself all simply t isn aren wasn weren haven
    hasn hadn doesn don didn won wouldn couldn shouldn cannot ' ’ ll ve`,
  ),
  adjuncts: new Set(),
  clause: words(
    "that but when where if because while after before although though whereas and which who as until unless since whether how what why so or than",
  ),
  sources:
    forms(`source, sources, official, officials, expert, experts, analyst, analysts, diplomat, diplomats, report, reports, media, newspaper, newspapers, spokesman, spokeswoman, spokesperson,
    statement, survey, poll, study, data, figures, authorities, witnesses, police, critics, supporters, observers, lawmakers, lawmaker, senator, minister, ministry, government, researchers, scientists, agency, paper, document, documents,
    aide, aides, people, he, she, they, it, who, president, general, ambassador, adviser, advisers, i, we, you, democrats, republicans, lawyers, lawyer, judge, board, release, bulletin, press release, outlet, dispatch`),
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
  },
};
