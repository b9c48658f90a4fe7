import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toText } from "../../src/text/text.ts";

const sentencesOf = (string: string, language: string) =>
  toText(string, language).sentences.map(({ start, end }) => string.slice(start, end));

/** The bar stands where a new sentence begins. */
const cut = (marked: string) => ({
  string: marked.replaceAll("|", ""),
  sentences: marked.split("|").map((part) => part.trim()),
});

describe("sentences of Vietnamese", () => {
  test.each([
    ["Nhật Bản ký thỏa thuận. |Việt Nam hoan nghênh."],
    ["Ông đến TP. Hồ Chí Minh hôm qua. |Sau đó ông về."],
    ["Họ gặp nhau hôm 28/6. |Hai bên ký biên bản."],
    ["Tàu đã rời cảng! |Ai biết? |Không ai… |Rồi họ đi."],
    ["Danh sách gồm Anh, Đức, Pháp… và Ý."],
    ["Họ có Anh, Pháp... và nhiều nước khác. |Hết."],
    ["Ông nói: “Chúng tôi sẽ ký.” |Sau đó ông rời Hà Nội."],
    ["Ông nói “sẽ ký”. |Sau đó ông rời Hà Nội."],
    ["Ông nói: “Chúng tôi sẽ ký. |Nhưng chưa phải bây giờ.” |Rồi ông đi."],
    ['Ông nói: "Chúng tôi sẽ ký. |Nhưng chưa phải bây giờ." |Rồi ông đi.'],
    ['Bà hỏi: "Bao giờ?" |Không ai đáp.'],
    ["Lực lượng Phòng không Nhật Bản. hiệu quả thiết thực hơn."],
    ["HÀ NỘI, Việt Nam (NV) .- Tướng Izutsu Shunji đến Hà Nội. |Ông gặp Bộ trưởng."],
    ["PGS. TS. Nguyễn Văn A. Bình phát biểu. |Mọi người nghe."],
    ["Kim ngạch đạt 3.700 tỷ đồng. |Con số tăng 1.5 lần."],
    ["Giá là 5.000 đồng. |12 nước đã ký."],
    ["Tin từ vov.vn cho biết. |Hết."],
    ["Nhật Bản ký thỏa thuận\n|Hôm qua, hai nước đã ký."],
    ["(Theo Kyodo.) |Hai bên hoan nghênh."],
    ["Ông nói vậy (theo Nikkei). |Bà không đáp."],
    ["“Chúng tôi ký.” |“Chúng tôi không ký.”"],
    ["Bà không đáp. |“Chúng tôi sẽ ký”, ông nói."],
    ['Bà không đáp. |"Chúng tôi sẽ ký", ông nói.'],
    ["Hai bên đã ký. |(Theo Kyodo)"],
    ["Hai bên đã ký. (theo Kyodo)"],
  ])("%s", (marked) => {
    const { string, sentences } = cut(marked);
    expect(sentencesOf(string, "vi")).toEqual(sentences);
  });
});

describe("sentences of English", () => {
  test.each([
    ["The U.S. Navy sailed. |China protested."],
    ["It sails at 7 a.m. Saturday. |It lands at 5 p.m. |They wait."],
    ["Gen. Izutsu met Lt. Gen. Vu in Hanoi. |They talked."],
    ["“We will sign. |But not now,” he said. |He left."],
    ['He said: "We will sign." |Then he left.'],
    ["It cost $3.7 million. |Twelve states paid."],
    ["John F. Kennedy spoke. |All listened."],
    ["They met on Oct. 14 in Tokyo. |No. 5 was absent."],
    ["Did they sign? |They did."],
    ["HANOI (Reuters) - Japan signed. |Viet Nam agreed."],
    ["It's Japan's plan. |'We agreed,' he said."],
  ])("%s", (marked) => {
    const { string, sentences } = cut(marked);
    expect(sentencesOf(string, "en")).toEqual(sentences);
  });
});

test("a line begins a paragraph, a stop does not", () => {
  const { sentences } = toText("Nhan đề\n\nCâu một. Câu hai.\nCâu ba.", "vi");
  expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
});

test("an open quotation does not reach into the next paragraph", () => {
  const string = 'Ông nói: "Chúng tôi sẽ ký.\nBà nói: "Không." Rồi bà đi.';
  expect(sentencesOf(string, "vi")).toEqual(['Ông nói: "Chúng tôi sẽ ký.', 'Bà nói: "Không."', "Rồi bà đi."]);
});

const pieces = fc.constantFrom(..."Ông ông . … ! ? “ ” \" ' ( ) , - 12 TP U đã".split(" "), "\n", " ", " ");
const strings = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((all) => all.join("")),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
);

test.each(["vi", "en", "und", null])("sentences part the tokens of any string: %s", (language) => {
  fc.assert(
    fc.property(strings, (string) => {
      const { tokens, sentences } = toText(string, language);
      let next = 0;
      let paragraph = 0;
      sentences.forEach((sentence, index) => {
        expect(sentence.first).toBe(next);
        expect(sentence.last).toBeGreaterThan(sentence.first);
        expect(sentence.start).toBe(tokens[sentence.first]!.start);
        expect(sentence.end).toBe(tokens[sentence.last - 1]!.end);
        expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
        for (let i = sentence.first; i < sentence.last; i++) expect(tokens[i]!.sentence).toBe(index);
        expect(string.slice(sentence.start, sentence.end)).not.toContain("\n");
        [next, paragraph] = [sentence.last, sentence.paragraph];
      });
      expect(next).toBe(tokens.length);
    }),
  );
});
