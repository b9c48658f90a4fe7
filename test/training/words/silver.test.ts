import { describe, expect, test } from "vitest";
import { careless, corrected, countPairs, named, silverSentences } from "../../../training/words/silver.ts";
import { believable, mostlyApart, mostlyJoined, readWordList } from "../../../training/words/word-list.ts";

test("text in which _ joins syllables is read as words", () => {
  expect(silverSentences("Hai nước hợp_tác .\n\n_ rồi\n")).toEqual([
    ["Hai", "nước", "hợp tác", "."],
    ["_", "rồi"],
  ]);
});

test("a list of words", () => {
  expect([...readWordList("# hai: ba\nbách: khoa khoa_toàn_thư\n\nhoà: bình\n")]).toEqual([
    "bách khoa",
    "bách khoa toàn thư",
    "hòa bình",
  ]);
});

describe("silver text is corrected by lists", () => {
  const together = new Set(["lim dim", "bách khoa toàn thư"]);
  const apart = new Set(["câu hỏi", "nhà khoa"]);
  test.each([
    [
      ["mắt", "lim", "dim"],
      ["mắt", "lim dim"],
    ],
    [
      ["lim", "Dim"],
      ["lim", "Dim"],
    ],
    [["Bách khoa", "toàn thư"], ["Bách khoa toàn thư"]],
    [
      ["câu hỏi", "này"],
      ["câu", "hỏi", "này"],
    ],
    [["nhà khoa học"], ["nhà", "khoa học"]],
    [["hợp tác"], ["hợp tác"]],
  ])("%j", (words, expected) => {
    expect(corrected(words, together, apart)).toEqual(expected);
  });
});

test("what people and programs do with a pair is counted, and a list held against it", () => {
  const counts = countPairs([["hợp tác", "tốt"], ["hợp", "tác"], ["Hà Nội"], ["tốt", "đẹp"]]);
  expect([...counts]).toEqual([
    ["hợp tác", { joined: 1, apart: 1 }],
    ["tác tốt", { joined: 0, apart: 1 }],
    ["tốt đẹp", { joined: 0, apart: 1 }],
  ]);
  const list = new Set(["hợp tác", "tốt đẹp", "lim dim"]);
  expect([...mostlyApart(list, counts)]).toEqual(["hợp tác", "tốt đẹp", "lim dim"]);
  expect([...mostlyJoined(list, counts)]).toEqual(["hợp tác", "lim dim"]);
  const often = new Map([["tốt đẹp", { joined: 0, apart: 9 }]]);
  expect([...believable(list, new Set(["lim dim"]), often)]).toEqual(["hợp tác"]);
});

test("names are written carelessly, brackets called by name, in as many texts as asked for", () => {
  const words = ["Trần Văn An", "(", "hợp tác", ")"];
  expect(careless(words, 1, () => 0.4)).toEqual(["trần văn an", "(", "hợp tác", ")"]);
  expect(careless(words, 1, () => 0.6)).toEqual(["Trần văn an", "(", "hợp tác", ")"]);
  expect(careless(words, 0, () => 0)).toEqual(words);
  expect(named(words, 1, () => 0)).toEqual(["Trần Văn An", "LBKT", "hợp tác", "RBKT"]);
  expect(named(words, 0, () => 0)).toEqual(words);
});
