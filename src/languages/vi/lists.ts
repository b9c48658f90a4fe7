import type { ListWords } from "../lists.ts";

export const lists: ListWords = {
  joints: new Set([",", "và", "cùng", "với", "hay", "hoặc"]),
  opening: ["như", "chẳng hạn", "trong đó có", "gồm cả", "kể cả", "có"],
  rest: [
    "…",
    ". . .",
    '… "',
    "và một số",
    "và nhiều nước",
    "và các nước khác",
    ", v",
    "v . v",
    "và những nước khác",
    ", …",
    "cùng một số",
    "cùng nhiều nước",
  ],
  links: ["cũng như", "như", "bao gồm", "gồm", "cùng", "và", "cộng với", "ngoài ra"],
  introductions: [":", "gồm", "bao gồm", "là", "có", "tức", "gồm có"],
  others: [
    "những nước khác",
    "các nước khác",
    "các quốc gia khác",
    "những quốc gia khác",
    "số còn lại",
    "còn lại",
    "nước còn lại",
    "ngoài ra",
  ],
};
