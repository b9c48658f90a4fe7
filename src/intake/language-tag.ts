/**
 * A page's language as BCP 47 without its region: "vi_VN" -> "vi", "zh-Hant-TW" -> "zh-Hant". The region says where a
 * page is published, not what it is written in. null: no language tag.
 */
export function languageTag(written: string): string | null {
  try {
    const { language, script } = new Intl.Locale(written.trim().replaceAll("_", "-"));
    return [language, script].filter(Boolean).join("-") || "und";
  } catch {
    return null;
  }
}
