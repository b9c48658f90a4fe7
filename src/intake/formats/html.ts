import { blockText } from "./blocks.ts";
import { isDeeper } from "./depth.ts";
import type { Page, PageElement, PageNode } from "./dom.ts";
import { pageFacts } from "./page-facts.ts";
import { NOTHING, type Parts } from "./parts.ts";

/**
 * A web page: the body of its article, its headline, and what it says of itself. A page in which no article can be made
 * out gives all its visible text. Throws if it is nested more than 10,000 deep.
 */
export async function readHtml(source: string): Promise<Parts> {
  const page = await pageOf(source);
  const facts = pageFacts(page);
  const headings = [...page.querySelectorAll("h1")].map(words).filter((heading) => heading !== "");
  const whole = blockText(page.body);
  const article = await articleIn(page);
  return {
    ...NOTHING,
    ...facts,
    title: shownTitle(article?.title ?? null, headings),
    text: article?.text.trim() ? article.text : whole,
  };
}

/** The time that the parser takes grows with the square of it. */
const BOTTOM = 10_000;

/** Loaded here because both libraries are slow to load and most inputs need neither. */
async function pageOf(source: string): Promise<Page> {
  if (isDeeper(source, BOTTOM)) throw new Error(`a page nested more than ${BOTTOM.toLocaleString("en")} deep`);
  const { parseHTML } = await import("linkedom");
  const whole = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><body>${source}</body></html>`;
  return (parseHTML(whole) as unknown as { document: Page }).document;
}

/** Browsers nest no deeper than about this; the time that Readability takes grows with the square of it. */
const DEEPEST = 500;

function isDeep(node: PageNode, depth = 0): boolean {
  return depth > DEEPEST || [...node.childNodes].some((child) => isDeep(child, depth + 1));
}

/** Readability takes the page apart: nothing of it may be asked afterwards. */
async function articleIn(page: Page): Promise<{ title: string | null; text: string } | null> {
  if (isDeep(page.body)) return null;
  const { Readability } = await import("@mozilla/readability");
  const reader = new Readability<PageElement>(page as never, { serializer: (node) => node as unknown as PageElement });
  const article = reader.parse();
  return article?.content ? { title: article.title ?? null, text: blockText(article.content) } : null;
}

/**
 * The page's heading where the title is that heading with more around it ("… - Name of the outlet"), or the other way
 * about; else the title.
 */
function shownTitle(title: string | null, headings: string[]): string | null {
  if (!title?.trim()) return headings.length === 1 ? headings[0]! : null;
  const fold = (text: string) => text.toLowerCase().replace(/\s+/gu, " ").trim();
  const of = fold(title);
  return headings.find((heading) => of.startsWith(fold(heading)) || fold(heading).startsWith(of)) ?? title;
}

function words(element: PageElement): string {
  return (element.textContent ?? "").replace(/\s+/gu, " ").trim();
}
