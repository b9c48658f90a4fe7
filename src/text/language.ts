/** Letters that Vietnamese has and its neighbours in the news do not. */
const vietnamese = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
const letters = /\p{L}/gu;
const latin = /\p{Script=Latin}/gu;
const english = /(?<!\p{L})(?:the|of|and|to|in|that|was|is|for|with|said|has|have|by|from)(?!\p{L})/giu;
const words = /\p{L}+/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** BCP 47 tag of a text: "vi" by its letters, "en" by its commonest words, else "und". Looks at the first 4,000 units. */
export function detectLanguage(text: string): "vi" | "en" | "und" {
  const head = text.slice(0, 4000);
  const all = count(head, letters);
  if (all === 0 || count(head, latin) < all * 0.7) return "und";
  if (count(head, vietnamese) > all * 0.04) return "vi";
  return count(head, english) > count(head, words) * 0.1 ? "en" : "und";
}
