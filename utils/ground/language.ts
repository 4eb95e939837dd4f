/** Codes of the six official languages, ISO 639-1. */
export const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const;
export type Language = (typeof languages)[number];
