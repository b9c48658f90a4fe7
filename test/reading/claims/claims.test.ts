import { expect, test } from "vitest";
import { readText } from "../told.ts";
import { sourcesOf } from "./shown.ts";

const agreementIn = (language: string, text: string) => {
  const reading = readText(language, text);
  const claim = reading.claims.find(({ type }) => type === "agreement");
  return claim && { claim, sources: sourcesOf(reading, claim) };
};

test.each([
  ["vi", "Nga đã ký hiệp định với Séc.", []],
  ["vi", "Theo Reuters, Nga đã ký hiệp định với Séc.", ["Reuters"]],
  ["vi", "Ông Vladimir Putin nói rằng Nga sẽ ký hiệp định với Séc.", ["Ông Vladimir Putin"]],
  ["vi", "Reuters đưa tin ông Vladimir Putin nói rằng Nga sẽ ký hiệp định với Séc.", ["Reuters", "ông Vladimir Putin"]],
  ["en", "Reuters reported that Russia signed a treaty with Japan.", ["Reuters"]],
  ["en", "Russia signed a treaty with Japan, Reuters reported.", ["Reuters"]],
])("on whose word, outermost first: %s %s", (language, text, expected) => {
  expect(agreementIn(language, text)?.sources).toEqual(expected);
});

test.each([
  ["vi", "Nga ký hiệp định về chuyển giao thiết bị quốc phòng với Séc.", "về chuyển giao thiết bị quốc phòng với Séc"],
  ["en", "Russia signed a treaty on nuclear energy with Japan.", "on nuclear energy with Japan"],
])("the matter is what follows the word: %s %s", (language, text, about) => {
  expect(agreementIn(language, text)?.claim.about?.text.replace(/\.$/u, "")).toBe(about);
});

test("a claim of the headline is known as one, and told apart from that of the text", () => {
  const title = "Nga ký hiệp định với Séc";
  const { claims } = readText("vi", `${title}\nNga dự kiến ký hiệp định với Séc vào tuần tới.`, { title });
  expect(claims).toMatchObject([
    { inHeadline: true, status: "happened" },
    { inHeadline: false, status: "expected" },
  ]);
  expect(readText("vi", `${title}.`).claims).toMatchObject([{ inHeadline: false }]);
});

test("a claim carries the figures of its clause alone", () => {
  const { claims, figures } = readText(
    "vi",
    "Nhật Bản viện trợ 10 triệu USD cho Philippines; Nga bán 6 tàu ngầm cho Việt Nam.",
  );
  const said = claims.map((claim) => claim.figures.map((id) => figures.find((figure) => figure.id === id)?.text));
  expect(said).toEqual([["10 triệu USD"], ["6 tàu ngầm"]]);
});

test("a claim quotes the sentence that carries it", () => {
  const { claims } = readText("vi", "Trời mưa. Nga ký hiệp định với Séc. Trời tạnh.");
  expect(claims.map(({ text }) => text)).toEqual(["Nga ký hiệp định với Séc."]);
});

test("the more the text says, the surer the claim", () => {
  const confidences = [
    "Ký hiệp định.",
    "Nga ký hiệp định.",
    "Nga ký hiệp định với Séc.",
    "Nga đã ký hiệp định với Séc.",
  ].map((text) => readText("vi", text).claims[0]!.confidence);
  expect(confidences).toEqual(confidences.toSorted((a, b) => a - b));
  expect(new Set(confidences).size).toBe(4);
  for (const confidence of confidences) expect(confidence > 0 && confidence <= 1).toBe(true);
});

test("an id is of what is said and where: another report has other ids", () => {
  const [one, other] = ["a.txt", "b.txt"].map(
    (id) => readText("vi", "Nga ký hiệp định với Séc.", { id }).claims[0]!.id,
  );
  expect(one).not.toBe(other);
});

test.each([
  ["vi", "Séc cáo buộc Nga liên quan đến vụ nổ ở Praha.", "vụ nổ"],
  ["vi", "Theo Reuters, đây là chuyến đi đầu tiên từ khi ông Nguyễn Văn An nhậm chức.", "nhậm chức"],
  ["en", "Reuters said prices have risen since Russia expelled two Czech diplomats.", "expelled"],
])("what a statement takes as known is on nobody's word: %s %s", (language, text, trigger) => {
  const reading = readText(language, text);
  const claim = reading.claims.find((each) => each.trigger.text === trigger);
  expect(claim && sourcesOf(reading, claim)).toEqual([]);
});
