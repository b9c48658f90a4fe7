/** As much of the DOM as is used here. */
export interface PageNode {
  nodeType: number;
  /** Upper case for elements of a page. */
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface Page {
  documentElement: PageElement;
  body: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
