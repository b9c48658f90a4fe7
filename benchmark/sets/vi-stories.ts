import { readdirSync } from "node:fs";
import { join } from "node:path";
import { storiesOf } from "../../src/collation/stories/stories.ts";
import type { StoryReport } from "../../src/collation/stories/window.ts";
import { termsOf } from "../../src/text/terms.ts";
import { tokenise } from "../../src/text/token.ts";
import { type Place, textAt } from "../place.ts";
import { bCubed } from "../score/clusters.ts";
import { triple } from "../score/tally.ts";
import type { BenchmarkSet } from "./set.ts";

const folder = ({ data }: Place) => join(data, "vi-stories");

interface Article extends StoryReport {
  /** Name of the folder of the articles of one story. */
  cluster: string;
}

/** An article of a cluster: a page of link, title, summary and time, and the body beside it; "_" joins syllables. */
export function articleOf(cluster: string, id: string, info: string, body: string): Article {
  const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, "mu").exec(info)?.[1]?.trim() ?? "";
  const title = field("TITLE").replaceAll("_", " ");
  const text = `${title}\n${field("SUMMARY")}\n${body}`.replaceAll("_", " ").normalize("NFC");
  const time = /^(\d+)\/(\d+)\/(\d+)/u.exec(field("TIME"));
  const day = time ? Date.UTC(Number(time[3]), Number(time[2]) - 1, Number(time[1])) / 86_400_000 : 0;
  return { cluster, id, day, text, terms: termsOf({ tokens: tokenise(text), language: "vi" }, title.length) };
}

function articlesOf(place: Place): Article[] {
  return readdirSync(folder(place)).flatMap((cluster) =>
    readdirSync(join(folder(place), cluster))
      .filter((file) => /^\d+\.info\.txt$/u.test(file))
      .map((file) => {
        const id = file.replace(".info.txt", "");
        const [info, body] = [file, `${id}.body.txt`].map((name) => textAt(folder(place), cluster, name));
        return articleOf(cluster, id, info!, body!);
      }),
  );
}

/** Clusters of articles on one story; how many there are is not told. */
export const viStories: BenchmarkSet = {
  name: "vi-stories",
  needs: (place) => [folder(place)],
  measure: (place) => {
    const articles = articlesOf(place);
    const gold = new Map<string, string[]>();
    for (const { cluster, id } of articles) gold.set(cluster, [...(gold.get(cluster) ?? []), id]);
    const { precision, recall } = bCubed([...gold.values()], storiesOf(articles));
    return triple("stories", precision, recall).map((each) => ({ ...each, metric: `B³ ${each.metric}` }));
  },
};
