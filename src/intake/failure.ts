import type { Failure } from "../model.ts";

/** `uri` names what failed, and the sentence does not: whoever shows it puts the name in front. */
export function failure(uri: string, reason: string): Failure {
  return { uri, reason };
}

export function isFailure(x: object): x is Failure {
  return "reason" in x;
}

const FORBIDDEN = "It may not be read by this user: change its permissions or read it as another user.";

const BY_CODE: Record<string, string> = {
  ENOENT: "There is no such file or folder: check the name.",
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  ELOOP: "It is a link that leads back to itself: name the file that it was meant for.",
  ENOTDIR: "It treats a file as a folder: check the name.",
  ENAMETOOLONG: "Its name is longer than the system allows: rename the file.",
};

/** What a person is told about an error of the file system or of a library, whatever was thrown. */
export function failureOf(path: string, error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  return failure(path, BY_CODE[code] ?? `It could not be read (${message}): check the file.`);
}
