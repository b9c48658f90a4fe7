import type { Failure } from "../model.ts";

export function failure(uri: string, reason: string): Failure {
  return { uri, reason };
}

export function isFailure(x: object): x is Failure {
  return "reason" in x;
}

const BY_CODE: Record<string, (path: string) => string> = {
  ENOENT: (path) => `There is no file or folder "${path}": check the name.`,
  EACCES: (path) => `"${path}" may not be read by this user: change its permissions or read it as another user.`,
  EPERM: (path) => `"${path}" may not be read by this user: change its permissions or read it as another user.`,
  ELOOP: (path) => `"${path}" is a link that leads back to itself: name the file that it was meant for.`,
  ENOTDIR: (path) => `"${path}" treats a file as a folder: check the name.`,
  ENAMETOOLONG: (path) => `The name "${path}" is longer than the system allows: rename the file.`,
};

/** What a person is told about an error of the file system or of a library, whatever was thrown. */
export function failureOf(path: string, error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error ? error.message : String(error);
  const known = BY_CODE[code];
  return failure(path, known ? known(path) : `"${path}" could not be read (${message}): check the file.`);
}
