import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { misquoted } from "../../src/ledger/quotes.ts";
import type { Reading } from "../../src/model.ts";
import { answerIn, answerSchema } from "../../src/second-reader/answer.ts";
import { toReading } from "../../src/second-reader/reading.ts";
import { toText } from "../../src/text/text.ts";
import { answer, attribution, claim, denial, firstReading, person, signing, story, visit } from "./report.ts";

const first = firstReading();

/** What is made of an answer for the whole text. */
function readingOf(given: unknown, of: Reading = first) {
  const { text, language } = of.document;
  const content = typeof given === "string" ? given : JSON.stringify(given);
  const passage = { start: 0, end: text.length };
  return toReading(of, toText(text, language), [{ passage, answer: answerIn(content)! }]);
}

const claimsOf = (...claims: unknown[]) => readingOf(answer({ claims }));

describe("a claim", () => {
  test("stands at the places of its quotes, in the words of the first reader", () => {
    const { reading, dropped } = readingOf(answer());
    expect(dropped).toEqual({ unquoted: 0, ambiguous: 0, malformed: 0 });
    const own = first.claims.find(({ type, trigger }) => type === "agreement" && trigger.start > 20)!;
    expect(reading.claims).toMatchObject([
      {
        ...{ type: "agreement", status: "happened", negated: false, inHeadline: false, saidBy: [] },
        ...{ text: signing, start: own.start, end: own.end },
        trigger: { text: "ký", start: story.indexOf("ký hiệp định") },
        participants: own.participants.slice(0, 2),
        about: { text: "thiết bị quốc phòng" },
      },
    ]);
    expect(reading.times).toMatchObject([{ text: "Ngày 11/9/2021", edtf: "2021-09-11", implied: [] }]);
    expect(reading.claims[0]?.time).toBe(reading.times[0]?.id);
    expect(misquoted(reading)).toBeNull();
  });

  test("has the id that the first reader would give it", () => {
    const own = first.claims.find(({ trigger }) => trigger.start > 20)!;
    const { reading } = claimsOf(
      claim({
        ...{ trigger: own.trigger.text, type: own.type, status: own.status },
        participants: own.participants.map(({ role, text }) => ({ role, quote: text })),
      }),
    );
    expect(reading.claims.map(({ id }) => id)).toEqual([own.id]);
  });

  test("of the headline is in it", () => {
    const title = first.document.text.split("\n")[0]!;
    const { reading } = claimsOf(claim({ sentence: title, participants: [], time: null, about: null }));
    expect(reading.claims).toMatchObject([{ inHeadline: true, trigger: { start: 5 } }]);
  });

  test("that is given twice is there once", () => {
    expect(claimsOf(claim(), claim()).reading.claims).toHaveLength(1);
  });

  const kept: [string, object, object][] = [
    ["a trigger that is not in the text", { trigger: "đã ký kết" }, { claims: 0, unquoted: 1 }],
    ["a trigger with another tone mark", { sentence: denial, trigger: "hoà giải" }, { claims: 0, unquoted: 1 }],
    ["a trigger in another normal form", { trigger: "ký".normalize("NFD") }, { claims: 0, unquoted: 1 }],
    ["a trigger in other capitals", { trigger: "KÝ" }, { claims: 0, unquoted: 1 }],
    ["a trigger that cuts a word", { sentence: visit, trigger: "hăm" }, { claims: 0, unquoted: 1 }],
    ["a trigger with a space at its end", { trigger: "ký " }, { claims: 0, unquoted: 1 }],
    ["an empty trigger", { trigger: "" }, { claims: 0, unquoted: 1 }],
    ["half of a pair as a trigger", { trigger: "\ud83d" }, { claims: 0, unquoted: 1 }],
    [
      "a sentence that is none, and a trigger in two places",
      { sentence: "No." },
      { claims: 0, unquoted: 1, ambiguous: 1 },
    ],
    [
      "a sentence that is none, and a trigger in one place",
      { sentence: "No.", trigger: "hiệp định" },
      { claims: 1, unquoted: 1 },
    ],
    [
      "a participant that is not in the text",
      { participants: [{ role: "party", quote: "Lào" }] },
      { claims: 1, unquoted: 1 },
    ],
    ["a time that is not in the text", { time: { quote: "hôm qua", edtf: "2021-09-11" } }, { claims: 1, unquoted: 1 }],
    ["a date that is none", { time: { quote: "Ngày 11/9/2021", edtf: "soon" } }, { claims: 1, malformed: 1 }],
    ["a matter that is not in the text", { about: "vũ khí" }, { claims: 1, unquoted: 1 }],
    ["a type of no scheme", { type: "war" }, { claims: 0, malformed: 1 }],
    ["a status of no scheme", { status: "signed" }, { claims: 0, malformed: 1 }],
    ["a role of no scheme", { participants: [{ role: "witness", quote: "Nhật Bản" }] }, { claims: 0, malformed: 1 }],
    ["a number for a quote", { trigger: 7 }, { claims: 0, malformed: 1 }],
  ];
  test.each(kept)("with %s", (_, wrong, { claims, ...counted }: { claims?: number }) => {
    const { reading, dropped } = claimsOf({ ...claim(), ...wrong });
    expect({ claims: reading.claims.length, ...dropped }).toEqual({
      ...{ claims, unquoted: 0, ambiguous: 0, malformed: 0 },
      ...counted,
    });
    expect(misquoted(reading)).toBeNull();
  });
});

test("a date says what its words do not", () => {
  const time = { quote: "tháng 11", edtf: "2021-11" };
  const { reading } = claimsOf(
    claim({ sentence: visit, trigger: "thăm", type: "visit", participants: [], about: null, time }),
  );
  expect(reading.times).toMatchObject([{ edtf: "2021-11", implied: ["year"] }]);
});

test("a claim is on the word of those whose words hold it", () => {
  const going = claim({
    sentence: visit,
    trigger: "thăm",
    type: "visit",
    status: "planned",
    participants: [],
    time: null,
    about: null,
  });
  const { reading } = readingOf(
    answer({ claims: [claim(), going], attributions: [attribution()], people: [person()] }),
  );
  expect(reading.attributions).toMatchObject([
    { cue: { text: "cho biết" }, manner: "indirect", source: { text: "Bộ trưởng Kishi Nobuo" }, within: null },
  ]);
  expect(reading.claims.map(({ saidBy }) => saidBy)).toEqual([[], [reading.attributions[0]?.id]]);
});

test("what is said by nobody and by no word is not said", () => {
  const { reading } = readingOf(answer({ attributions: [attribution({ source: null, cue: null })] }));
  expect(reading.attributions).toEqual([]);
});

test("people are those of the first reader, with their posts", () => {
  const { reading } = readingOf(answer({ people: [person()] }));
  const [kishi] = reading.entities.filter(({ type }) => type === "person");
  expect(kishi?.id).toBe(first.entities.find(({ name }) => name.includes("Kishi"))?.id);
  expect(kishi?.posts).toMatchObject([{ title: "Bộ trưởng", of: null, rank: false, evidence: { text: "Bộ trưởng" } }]);
});

test("people whom the first reader does not know are known from then on", () => {
  const unknown = {
    ...first,
    entities: first.entities.filter(({ type }) => type !== "person"),
    claims: [],
    attributions: [],
  };
  const meeting = claim({
    ...{ sentence: visit, trigger: "thăm", type: "visit" as const, time: null, about: null },
    participants: [{ role: "actor", quote: "Bộ trưởng Kishi Nobuo" }],
  });
  const { reading } = readingOf(answer({ claims: [meeting], people: [person()] }), unknown);
  expect(reading.claims[0]?.participants).toMatchObject([{ entity: reading.entities[0]?.id }]);
  expect(reading.entities).toMatchObject([{ type: "person", name: "Kishi Nobuo" }]);
});

describe("an answer", () => {
  const json = JSON.stringify(answer());
  test.each([
    ["as it was asked for", json],
    ["in a fence", `\`\`\`json\n${json}\n\`\`\``],
    ["in a fence that says nothing of it", `\`\`\`\n${json}\n\`\`\``],
    ["with words around it", `Here is what I found:\n${json}\nI hope that this helps.`],
    ["behind what the model thought", `<think>Is {"claims": [1]} right?</think>\n${json}`],
    [
      "with more in it than was asked for",
      JSON.stringify({ ...answer(), note: "", claims: [{ ...claim(), why: "" }] }),
    ],
    ["as the only thing in a list", `[${json}]`],
    ["without the lists that are empty", JSON.stringify({ claims: [claim()] })],
  ])("%s is read", (_, content) => {
    expect(readingOf(content).reading.claims).toHaveLength(1);
  });

  test.each([
    ["prose", "I am sorry, I cannot do that."],
    ["cut short", json.slice(0, -40)],
    ["without claims", '{"attributions": []}'],
    ["claims that are no list", '{"claims": "none"}'],
    ["nested without end", "[".repeat(200_000)],
    ["nothing", ""],
  ])("%s is none", (_, content) => {
    expect(answerIn(content)).toBeNull();
  });

  test("that leaves out what is nothing is read", () => {
    const { sentence, trigger, type, status } = claim();
    const given = { claims: [{ sentence, trigger, type, status }], people: [{ sentence: visit, name: "Kishi Nobuo" }] };
    const { reading, dropped } = readingOf(given);
    expect(reading.claims).toMatchObject([{ negated: false, participants: [], time: null, about: null }]);
    expect(dropped.malformed).toBe(0);
  });

  test("is asked for in the narrow form that endpoints take: every field of every object, and no other", () => {
    const objects: { properties: object; required: string[]; additionalProperties: boolean }[] = [];
    const text = JSON.stringify(answerSchema(), (_, value) => {
      if (value?.type === "object") objects.push(value);
      return value;
    });
    expect(objects).toHaveLength(6);
    for (const { properties, required, additionalProperties } of objects) {
      expect([required.toSorted(), additionalProperties]).toEqual([Object.keys(properties).toSorted(), false]);
    }
    expect(text).not.toMatch(/"(?:default|\$schema|maxItems|pattern)":/);
  });

  test("has no more claims than a passage can have", () => {
    const { reading, dropped } = claimsOf(...Array.from({ length: 500 }, () => claim()));
    expect([reading.claims.length, dropped.malformed]).toEqual([1, 300]);
  });
});

test("whatever is answered, all that is kept stands in the text", () => {
  const quote = fc.oneof(
    fc.tuple(fc.nat(story.length), fc.nat(60)).map(([at, length]) => story.slice(at, at + length)),
    fc.constantFrom("ký", "Nhật Bản", "Việt Nam", "Kishi Nobuo", signing, visit, denial),
    fc.string({ unit: "binary" }),
  );
  const maybe = fc.option(quote);
  const given = fc.record({
    claims: fc.array(
      fc.record({
        ...{ sentence: quote, trigger: quote, about: maybe, negated: fc.boolean() },
        ...{ type: fc.constantFrom("visit", "agreement", "war"), status: fc.constantFrom("planned", "denied", "") },
        participants: fc.array(fc.record({ role: fc.constantFrom("actor", "party", "x"), quote })),
        time: fc.option(fc.record({ quote, edtf: fc.option(fc.string()) })),
      }),
    ),
    attributions: fc.array(fc.record({ sentence: quote, source: maybe, cue: maybe, content: quote })),
    people: fc.array(fc.record({ sentence: quote, name: quote, post: maybe, rank: fc.boolean(), of: maybe })),
  });
  fc.assert(
    fc.property(given, (each) => misquoted(readingOf(each).reading) === null),
    { numRuns: 200 },
  );
});
