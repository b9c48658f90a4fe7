import { day } from "../day.ts";
import { languageTag } from "../language-tag.ts";
import type { Page } from "./dom.ts";
import { nameOf, type PageData, pageData } from "./json-ld.ts";
import type { Parts } from "./parts.ts";

const DATE_NAMES = [
  "article:published_time",
  "article:published",
  "og:published_time",
  "datePublished",
  "pubdate",
  "publishdate",
  "publish-date",
  "publish_date",
  "publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dc.date",
  "dcterms.created",
  "citation_publication_date",
  "date",
];

/** What a page says of itself: schema.org data first, then its `<meta>`, then its mark-up. */
export function pageFacts(page: Page): Pick<Parts, "language" | "outlet" | "published"> {
  const data = pageData(page);
  return {
    published: publishedIn(page, data),
    outlet: outletIn(page, data),
    language: understood([page.documentElement.getAttribute("lang"), meta(page, "og:locale")], languageTag),
  };
}

function publishedIn(page: Page, data: PageData): string | null {
  const stated = [...data.about.map((object) => object.datePublished), ...DATE_NAMES.map((name) => meta(page, name))];
  const marked = page.querySelector("time[itemprop=datePublished]") ?? page.querySelector("time[datetime]");
  const shown = marked?.getAttribute("datetime");
  // A <time> may be a length or a mere hour: it counts only as a day and is no mistake of the page otherwise.
  return understood([...stated, shown && day(shown) ? shown : null], day);
}

function outletIn(page: Page, data: PageData): string | null {
  const publishers = data.about.map((object) => nameOf(object.publisher, data));
  const names = [...publishers, meta(page, "og:site_name"), meta(page, "application-name")];
  return names.find((name) => name?.trim() && !/^https?:/.test(name)) ?? null;
}

/** The first value that can be understood; else the first that is there, so that it can be named as not understood. */
function understood(values: unknown[], check: (value: string) => unknown): string | null {
  const written = values.filter((value): value is string => typeof value === "string" && value.trim() !== "");
  return written.find(check) ?? written[0] ?? null;
}

function meta(page: Page, name: string): string | null {
  const selector = ["property", "name", "itemprop"].map((key) => `meta[${key}="${name}" i]`).join(",");
  return page.querySelector(selector)?.getAttribute("content") ?? null;
}
