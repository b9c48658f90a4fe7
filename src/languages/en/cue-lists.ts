import type { Cue } from "../cues.ts";
import { forms } from "../names.ts";
import { verbs } from "./cue-verbs.ts";

/** Says that somebody spoke, or wrote, and nothing else. */
const speaking: Cue[] = [
  ...verbs(
    `say, add, write, argue, explain, insist, assert, stress, emphasize, emphasise, contend, conclude, declare, reply, recall, recount, acknowledge,
    admit, concede, reiterate, reaffirm, affirm, quip, retweet, testify, lament, warn, predict, suggest, indicate, imply, reveal, disclose, announce,
    confirm, deny, allege, brag, complain, speculate, vow, proclaim, point out, go on to say, exclaim, interject, muse, retort, theorize, opine, posit,
    clarify, scoff, gloat, argue for, reassure, deplore`,
    { core: true },
  ),
  ...verbs("maintain that, observe that, continue that, agree that, respond that, counter that", {
    core: true,
    opens: true,
  }),
  ...verbs("joke, boast, pledge, hint, chant, shout, yell, wonder, tweet, remark, comment, caution, claim, note", {
    core: true,
    noun: true,
  }),
  ...verbs("report", { core: true, noun: true }).filter(({ verb }) => verb !== "ing"),
  ...verbs("report", { core: true, weak: true }).filter(({ verb }) => verb === "ing"),
  ...verbs("state", { core: true }).filter(({ verb }) => verb === "past" || verb === "ing"),
  ...verbs("ask", { core: true }),
  ...verbs("state that", { core: true, opens: true }),
  ...verbs("tell, assure, remind, inform, notify", { core: true, told: true }),
];

/** Nobody speaks: a thought, a wish, a sign. */
const silent: Cue[] = [
  ...verbs("believe, think", { core: true, silent: true }),
  ...verbs("doubt", { core: true, noun: true, silent: true }),
  ...verbs("assume that, understand that, worry that, notice that, decide to, seek to, aim to, look to", {
    silent: true,
    opens: true,
  }),
  ...verbs(
    `want, prefer, oppose, decide, consider, deem, know, realize, recognize, remember, expect, foresee, envision, envisage, disagree with, agree with,
    sympathize with, worry about, care about, side with, regret`,
    { silent: true },
  ),
  ...verbs("hope, fear, favor, support, view, estimate, forecast", { noun: true, silent: true }),
  ...verbs("show", { core: true, noun: true, silent: true }),
  ...verbs("back", { noun: true, silent: true }).filter(({ verb }) => verb !== "base"),
  ...verbs("see", { silent: true }).filter(({ verb }) => verb === "third"),
  ...verbs("feel", { silent: true }).filter(({ verb }) => verb === "base" || verb === "third"),
  ...verbs("continue to", { silent: true, opens: true }).filter(({ verb }) => verb === "past"),
  { kind: "say", verb: "base", silent: true, opens: true, forms: ["would like to", "'d like to"] },
];

/** Says what somebody did by speaking. */
const speechActs: Cue[] = [
  ...verbs(
    `accuse, criticize, criticise, condemn, denounce, decry, slam, assail, mock, deride, chide, rebuke, rail against, lash out at, bemoan, applaud, hail,
    laud, tout, thank, congratulate, urge, encourage, call for, call on, call upon, ask for, push for, advocate for, implore, describe, characterize,
    characterise, portray, liken, mention, refer to, allude to, point to, talk about, speak about, speak of, speak out about, speak out against,
    hint at, elaborate on, comment on, weigh in on, touch on, reject, dismiss, rebut, refute, repudiate, disavow, distance himself from,
    distance herself from, distance itself from, distance themselves from, endorse, welcome, defend, propose, recommend, outline, articulate,
    underscore, express, apologize, apologise, object to, rule out, make clear, make it clear, make the case for, make no mention of, lay out, spell out,
    insist on, warn against, warn of, boast of, complain about, complain of, discuss, explain to, shoot back, push back on, take issue with, take aim at,
    plead, speculate about, vouch for, caution against, attribute, respond, repeat, play down, downplay, brush off, brush aside, shrug off,
    double down on, stand by, invoke, open up about, come out against`,
    {},
  ),
  ...verbs(
    "refuse to, decline to, agree to, threaten to, offer to, threaten that, protest that, demand that, project that, make the case that",
    {
      opens: true,
    },
  ),
  ...verbs(
    `call, demand, request, praise, blast, promise, voice, echo, question, credit, challenge, blame, dispute, highlight, signal, reference, fault, answer,
    offer, charge that`,
    { noun: true },
  ),
  ...verbs("post, order, agree", { noun: true }).filter(({ verb }) => verb === "past"),
  ...verbs("cite, quote", {}).filter(({ verb }) => verb !== "ing"),
];

/** Common in other meanings too. */
const weak: Cue[] = [
  ...verbs(
    `find, rule, determine, calculate, reflect, judge, publish, protest, put it, object, hear, demonstrate, share, sum up, go on, pray,
    guess, figure, imagine, fret, sigh, shrug, laugh, snap, sing, fire back, dream, suspect, reason, learn, continue, begin, advise, read`,
    { weak: true, noun: true },
  ),
  ...verbs("hold that, propose that", { opens: true }),
  ...verbs("see", { weak: true }).filter(({ verb }) => verb !== "third"),
  ...verbs("feel", { weak: true }).filter(({ verb }) => verb === "past" || verb === "ing"),
  ...verbs("post, order, agree", { weak: true, noun: true }).filter(({ verb }) => verb !== "past"),
];

const adjectives: Cue[] = [
  {
    kind: "say",
    verb: "adjective",
    silent: true,
    opens: true,
    forms: forms(
      `confident that, hopeful that, concerned that, worried that, afraid that, aware that, convinced that, certain that, adamant that, optimistic that,
      skeptical that, sceptical that, doubtful that, glad that, disappointed that, eager to, willing to, unwilling to, reluctant to, keen to`,
    ),
  },
  {
    kind: "say",
    verb: "adjective",
    silent: true,
    forms: forms(
      `confident in, confident about, concerned about, worried about, afraid of, aware of, convinced of, adamant about, optimistic about, skeptical of,
      skeptical about, sceptical of, sceptical about, critical of, wary of, supportive of, dismissive of, proud of, angry about, upset about`,
    ),
  },
];

const others: Cue[] = [
  { kind: "according", verb: "ing", forms: ["citing", "quoting"] },
  { kind: "according", forms: ["according to", "as reported by", "as quoted by", "in the words of"] },
  {
    kind: "unnamed",
    forms: forms(
      `is said to, are said to, was said to, were said to, reportedly, allegedly, is believed to, are believed to, was believed to, is reported to, are reported to, is expected to have, is thought to, are thought to, is considered, it is understood that, supposedly, purportedly`,
    ),
  },
  {
    kind: "none",
    forms: forms(
      "think tank, think tanks, thanks to, hail from, hails from, hailed from, hailing from, add to, adds to, added to, adding to, add up, adds up",
    ),
  },
];

export const cues: Cue[] = [...speaking, ...silent, ...speechActs, ...weak, ...adjectives, ...others];
