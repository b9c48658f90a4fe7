import { Session } from "node:inspector/promises";

interface Frame {
  id: number;
  callFrame: { url: string; functionName: string };
  hitCount?: number | undefined;
  children?: number[] | undefined;
}

/** Everything of a layer lies in its folder; what it calls outside of the folders works for it. */
const FOLDER = /\/src\/reading\/([a-z-]+)\/[a-z-]+\.[jt]s$/u;
const TEXT = /\/src\/text\//u;
const GARBAGE = "(garbage collector)";

/** The layer that a function works for, where it is called for `caller`. */
function layerOf({ url, functionName }: Frame["callFrame"], caller: string): string {
  if (functionName === GARBAGE) return "garbage";
  const folder = FOLDER.exec(url)?.[1];
  if (folder) return folder;
  return caller === "rest" && TEXT.test(url) ? "text" : caller;
}

/** The samples of a profile by layer, as shares of all that were taken while the program worked. */
export function sharesOf(nodes: Frame[]): Map<string, number> {
  const frames = new Map(nodes.map((node) => [node.id, node]));
  const hits = new Map<string, number>();
  const visit = (frame: Frame, caller: string): void => {
    if (frame.callFrame.functionName === "(idle)" || frame.callFrame.functionName === "(program)") return;
    const layer = layerOf(frame.callFrame, caller);
    hits.set(layer, (hits.get(layer) ?? 0) + (frame.hitCount ?? 0));
    for (const child of frame.children ?? []) visit(frames.get(child)!, layer);
  };
  if (nodes[0]) visit(nodes[0], "rest");
  const all = [...hits.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...hits].filter(([, count]) => count > 0).map(([layer, count]) => [layer, count / all]));
}

/** What share of its time a work spends for each layer of the reading, by a sampling profile. */
export async function profiled(work: () => void): Promise<Map<string, number>> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: 200 });
    await session.post("Profiler.start");
    work();
    const { profile } = await session.post("Profiler.stop");
    return sharesOf(profile.nodes);
  } finally {
    session.disconnect();
  }
}
