/**
 * Stands in for WXT's own context of a content script (see `wxt.config.ts`), of which nothing is used here: it sends an
 * event that the page can hear and takes a millisecond of every page.
 */
export class ContentScriptContext {}
