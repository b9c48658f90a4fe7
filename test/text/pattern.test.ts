import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allRules, bestRuleAt, indexRules, rulesAt, type WordClasses } from "../../src/text/pattern.ts";
import { toText } from "../../src/text/text.ts";
import type { Token } from "../../src/text/token.ts";

const classes: WordClasses = {
  number: (tokens, first) => (tokens[first]!.shape === "number" ? first + 1 : -1),
  name: (tokens, first) => {
    let last = first;
    while (tokens[last]?.shape === "capital") last++;
    return last > first ? last : -1;
  },
};

const index = (...patterns: string[]) => indexRules(patterns, (pattern) => pattern, classes);
const textOf = (string: string, tokens: Token[], first: number, last: number) =>
  string.slice(tokens[first]!.start, tokens[last - 1]!.end);

const found = (pattern: string, string: string) => {
  const { tokens } = toText(string, "vi");
  return allRules(index(pattern), tokens).map(({ first, last }) => textOf(string, tokens, first, last));
};

describe("what a pattern finds", () => {
  test.each([
    // words, in any case, by their keys
    ["ký kết", "Hai bên ký kết, rồi KÝ KẾT nữa, và ký", ["ký kết", "KÝ KẾT"]],
    ["thỏa thuận", "một thoả thuận", ["thoả thuận"]],
    ["tp. hcm", "về TP. HCM", ["TP. HCM"]],
    ["80%", "gần 80 %", ["80 %"]],
    // optional
    ["đã ? ký", "đã ký và ký", ["đã ký", "ký"]],
    ["(sẽ được) ? ký", "sẽ được ký, được ký", ["sẽ được ký", "ký"]],
    ["ký kết ? xong ?", "ký xong, ký kết xong, ký kết", ["ký xong", "ký kết xong", "ký kết"]],
    // alternatives
    ["(gần | hơn) (một | hai) năm", "gần hai năm, hơn một năm, gần ba năm", ["gần hai năm", "hơn một năm"]],
    ["thăm | hội đàm", "thăm rồi hội đàm", ["thăm", "hội đàm"]],
    ["ký (kết | (thỏa thuận | hiệp định) mới)", "ký hiệp định mới", ["ký hiệp định mới"]],
    ["ký (| kết) xong", null, null],
    // slots
    ["gần {number} nước", "gần 12 nước", ["gần 12 nước"]],
    ["{number} nước", "có 12 nước và 5 nước", ["12 nước", "5 nước"]],
    ["{name} thăm {place:name}", "ông Kishi thăm Hà Nội hôm qua", ["Kishi thăm Hà Nội"]],
    ["{number}", "ba 3 bốn 4", ["3", "4"]],
    // gaps
    ["đã ..2 ký", "đã ký, đã vội ký, đã rất vội ký, đã rất rất vội ký", ["đã ký", "đã vội ký", "đã rất vội ký"]],
    ["đã ..2 ký", "Họ đã đi. Ông ký", []],
    ["đã ..2 {number}", "đã mất 3", ["đã mất 3"]],
  ] as [string, string | null, string[] | null][])("%s in: %s", (pattern, string, expected) => {
    if (string === null) expect(() => index(pattern)).toThrow("not well-formed");
    else expect(found(pattern, string)).toEqual(expected);
  });
});

test("a pattern does not reach from one line into the next", () => {
  expect(found("ký thỏa thuận", "Nhật Bản ký\nThỏa thuận có hiệu lực")).toEqual([]);
});

test("slots give the tokens that they took, by their names", () => {
  const { tokens } = toText("Kishi thăm Hà Nội 3 ngày", "vi");
  const [match] = allRules(index("{who:name} thăm {name} {number} ?"), tokens);
  expect(match?.captures).toEqual({
    who: { first: 0, last: 1 },
    name: { first: 2, last: 4 },
    number: { first: 4, last: 5 },
  });
});

test("a slot that the longest fit does not use is not given", () => {
  const { tokens } = toText("Kishi thăm", "vi");
  expect(allRules(index("{who:name} thăm {number} ?"), tokens)[0]?.captures).toEqual({ who: { first: 0, last: 1 } });
});

describe("of several rules", () => {
  const { tokens } = toText("ký kết thỏa thuận", "vi");

  test("all that fit are found", () => {
    const rules = rulesAt(index("ký", "ký kết", "kết", "(ký | bàn) kết thỏa thuận"), tokens, 0).map(
      (match) => match.rule,
    );
    expect(rules.toSorted()).toEqual(["(ký | bàn) kết thỏa thuận", "ký", "ký kết"]);
  });

  test("the longest is the best", () => {
    expect(bestRuleAt(index("ký", "ký kết"), tokens, 0)?.rule).toBe("ký kết");
    expect(bestRuleAt(index("kết"), tokens, 0)).toBeUndefined();
  });

  test("of equals, that which stands first", () => {
    expect(bestRuleAt(index("ký kết", "ký (kết | xong)"), tokens, 0)?.rule).toBe("ký kết");
    expect(bestRuleAt(index("(ký | bàn) kết", "ký kết"), tokens, 0)?.rule).toBe("(ký | bàn) kết");
  });

  test("of equals, that which stands first, by words or by class", () => {
    const one = toText("Kishi thăm", "vi").tokens;
    expect(bestRuleAt(index("{name} thăm", "kishi thăm"), one, 0)?.rule).toBe("{name} thăm");
  });
});

describe("a pattern that is not well-formed is named", () => {
  test.each(["", "(ký", "ký)", "| ký", "ký |", "?", "ký ( )", "(ký | ) kết"])("%s", (pattern) => {
    expect(() => index(pattern)).toThrow(/not well-formed/u);
  });

  test.each(["ký ?", "(ký ? | kết)", "ký ? kết ?"])("%s can be empty", (pattern) => {
    expect(() => index(pattern)).toThrow("can be empty");
  });

  test("by all of its words", () => {
    expect(() => index("(ký kết")).toThrow("(ký kết");
  });

  test("a class that nobody knows", () => {
    expect(() => index("{verb} kết")).toThrow("{verb}");
  });
});

test("no string makes a rule fail", () => {
  const rules = index("đã ..3 ký ?", "{name} ? (ký | kết) {number} ?", "( a | a a ) a ..2 a");
  const words = fc.constantFrom("đã", "ký", "kết", "Hà", "12", ".", "\n", "a", "“");
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (all) => {
      const { tokens } = toText(all.join(" "), "vi");
      let last = 0;
      for (const match of allRules(rules, tokens)) {
        expect(match.first).toBeGreaterThanOrEqual(last);
        expect(match.last).toBeGreaterThan(match.first);
        last = match.last;
      }
      expect(last).toBeLessThanOrEqual(tokens.length);
    }),
  );
});
