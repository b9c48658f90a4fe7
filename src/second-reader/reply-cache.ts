import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Answers by the hash of what was asked. */
export interface ReplyCache {
  /** The answer, or null where there is none or it is damaged. */
  find(asked: unknown): Promise<string | null>;
  /** Keeps an answer, in place of what was there. Gives why it could not, null if it could. */
  keep(asked: unknown, content: string): Promise<string | null>;
}

interface Entry {
  format: "doichieu/reply@1";
  sha256: string;
  content: string;
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

export function replyCache(folder: string): ReplyCache {
  const placeOf = (asked: unknown) => {
    const name = sha256(JSON.stringify(asked));
    return join(folder, name.slice(0, 2), `${name.slice(2)}.json`);
  };
  return {
    async find(asked) {
      return contentIn(await readFile(placeOf(asked), "utf8").catch(() => ""));
    },
    async keep(asked, content) {
      const entry: Entry = { format: "doichieu/reply@1", sha256: sha256(content), content };
      return put(placeOf(asked), JSON.stringify(entry)).then(
        () => null,
        (error: NodeJS.ErrnoException) => error.code ?? error.message,
      );
    },
  };
}

function contentIn(file: string): string | null {
  try {
    const { format, sha256: told, content } = JSON.parse(file) as Partial<Entry>;
    const whole = format === "doichieu/reply@1" && typeof content === "string" && sha256(content) === told;
    return whole ? content : null;
  } catch {
    return null;
  }
}

/** Whole or not at all, for its owner alone: it has words of the report in it. */
async function put(place: string, content: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const draft = `${place}.${randomUUID()}`;
  try {
    await writeFile(draft, content, { mode: 0o600 });
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
