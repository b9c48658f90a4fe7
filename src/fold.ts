/**
 * The one fold of words: what is typed without accents finds what is written with them, in either store.
 *
 * "Đối Chiếu" gives "doi chieu". Offsets do not survive it: a folded text is for finding, never for quoting.
 */
export function fold(text: string): string {
  // đ has no decomposition, so taking marks away leaves it as it is.
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
}
