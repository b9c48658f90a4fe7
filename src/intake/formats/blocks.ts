import type { PageNode } from "./dom.ts";

const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM " +
    "H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL"
  ).split(" "),
);

const CELLS = new Set(["TD", "TH"]);

const UNSEEN = new Set("SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG HEAD BUTTON SELECT TEXTAREA".split(" "));

const TEXT = 3;
const ELEMENT = 1;

/**
 * The text that a reader sees, a new line before and after each block. White space is folded, NBSP is kept. The nodes
 * that wait are listed rather than called upon, since a page may be nested deeper than calls can be.
 */
export function blockText(root: PageNode): string {
  const pieces: string[] = [];
  const waiting: (PageNode | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") pieces.push(next);
    else for (const part of partsOf(next).reverse()) waiting.push(part);
  }
  return pieces.join("").replace(/ {2,}/g, " ");
}

function partsOf(node: PageNode): (PageNode | string)[] {
  if (node.nodeType === TEXT) return [(node.textContent ?? "").replace(/[ \t\n\r\f]+/g, " ")];
  const name = node.nodeName.toUpperCase();
  if (node.nodeType !== ELEMENT || UNSEEN.has(name)) return [];
  const edge = BLOCKS.has(name) ? "\n" : CELLS.has(name) ? " " : "";
  return [edge, ...node.childNodes, edge];
}
