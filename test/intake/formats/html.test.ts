import { expect, test } from "vitest";
import { readHtml } from "../../../src/intake/formats/html.ts";
import { normalise } from "../../../src/intake/normalise.ts";

const PARAGRAPHS = [
  "Bộ trưởng Quốc phòng Nhật Bản đến Hà Nội sáng thứ Bảy, chặng đầu của chuyến công du ba ngày tới Đông Nam Á.",
  "Hai bên bàn về việc chuyển giao thiết bị quốc phòng, trong đó có tàu tuần tra, và sẽ gặp lại trong năm tới.",
  "Theo phía Nhật Bản, đây là thỏa thuận thứ mười một mà nước này có với một nước khác về chuyển giao thiết bị.",
];
const article = (head = "", attributes = "") =>
  `<!doctype html><html ${attributes}><head>${head}</head><body><nav><a href="/">Trang chủ</a> <a href="/t">Thế giới</a></nav>
  <article><h1>Nhật Bản và Việt Nam ký thỏa thuận</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article>
  <script>let hidden = "không phải tin"</script><footer>Mọi quyền được bảo lưu</footer></body></html>`;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

test("an article keeps its paragraphs and loses what stands around it", async () => {
  const { text } = await readHtml(article());
  expect(normalise(text).split("\n")).toEqual(PARAGRAPHS);
});

test.each([
  ["a line for each block, a break too", "<div>Một<br>Hai<ul><li>Ba</li><li>Bốn</li></ul></div>", "Một\nHai\nBa\nBốn"],
  ["white space of the source is none of the text", "<p>Một\n   <b>hai</b>\n ba</p>", "Một hai ba"],
  ["NBSP stays", "<p>28&nbsp;tháng 6</p>", "28\u00a0tháng 6"],
  [
    "cells of a row",
    "<table><tr><td>Nga</td><td>80%</td></tr><tr><td>Mỹ</td><td>2%</td></tr></table>",
    "Nga 80%\nMỹ 2%",
  ],
  ["no mark-up", "Chỉ có chữ", "Chỉ có chữ"],
  ["nothing", "", ""],
])("%s", async (_, source, text) => {
  expect(normalise((await readHtml(source)).text)).toBe(text);
});

test.each([
  ["of the heading", "<title>Nhật Bản và Việt Nam ký thỏa thuận - Báo A</title>", "Nhật Bản và Việt Nam ký thỏa thuận"],
  ["of the heading, where there is no other", "", "Nhật Bản và Việt Nam ký thỏa thuận"],
  ["of the page's data", '<meta property="og:title" content="Tokyo ký với Hà Nội">', "Tokyo ký với Hà Nội"],
])("the title is that %s", async (_, head, title) => {
  expect((await readHtml(article(head))).title).toBe(title);
});

test.each([
  [
    "schema.org",
    jsonLd({
      "@type": "NewsArticle",
      datePublished: "2021-09-11T23:30:00-05:00",
      publisher: { "@type": "Organization", name: "Báo A" },
    }),
    { published: "2021-09-11T23:30:00-05:00", outlet: "Báo A" },
  ],
  [
    "schema.org with a graph and references",
    jsonLd({
      "@graph": [
        { "@type": ["Article"], datePublished: "2021-09-11", publisher: { "@id": "#a" } },
        { "@type": "Organization", "@id": "#a", name: "Báo A" },
      ],
    }),
    { published: "2021-09-11", outlet: "Báo A" },
  ],
  [
    "Open Graph",
    '<meta property="article:published_time" content="2021-09-11T07:00:00+07:00"><meta property="og:site_name" content="Báo B">',
    { published: "2021-09-11T07:00:00+07:00", outlet: "Báo B" },
  ],
  [
    "names of others",
    '<meta name="PubDate" content="20210911"><meta name="application-name" content="Báo C">',
    { published: "20210911", outlet: "Báo C" },
  ],
  [
    "the first date that the calendar has",
    '<meta name="pubdate" content="2021-09-31"><meta name="date" content="2021-09-11">',
    { published: "2021-09-11" },
  ],
  ["a date that none has is handed on", '<meta name="pubdate" content="2021-09-31">', { published: "2021-09-31" }],
  ["broken data", '<script type="application/ld+json">{"@type": </script>', { published: null, outlet: null }],
  ["another object's date", jsonLd({ "@type": "VideoObject", datePublished: "2019-01-01" }), { published: null }],
  ["an address is no name", jsonLd({ "@type": "Article", publisher: "https://a.vn" }), { outlet: null }],
])("what a page says of itself: %s", async (_, head, expected) => {
  expect(await readHtml(article(head))).toMatchObject(expected);
});

test.each([
  ["2021-09-11T07:00", "2021-09-11T07:00"],
  ["PT5M", null],
])("a <time> of %s", async (value, published) => {
  const page = article().replace("<p>", `<time datetime="${value}">x</time><p>`);
  expect((await readHtml(page)).published).toBe(published);
});

test.each([
  ["", 'lang="vi-VN"', "vi-VN"],
  ['<meta property="og:locale" content="vi_VN">', "", "vi_VN"],
  ["", "", null],
])("the language in %j %j", async (head, attributes, language) => {
  expect((await readHtml(article(head, attributes))).language).toBe(language);
});
