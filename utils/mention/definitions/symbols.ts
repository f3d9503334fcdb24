/**
 * How the two coins are written. Letters that look like the Latin ones are let in (Unicode confusables, UTS #39,
 * version 16.0) so that an imitated symbol is found, and can be told from the real one by not being ASCII.
 */
const GAP = '[\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]?'
export const LETTERS = ['Uu∪Սսᑌꓴ', 'SsЅѕՏꓢ', 'DdԁᎠᗞꓓ', 'CcСсϹϲⅭⅽᏟꓚ', 'TtТтΤτᎢꓔ₮']
const [U, S, D, C, T] = LETTERS.map((letters) => `[${letters}]`)

/**
 * A cheap first look at raw text: does it name a coin at all, even with invisible characters inside? Both cases are
 * written out: to disregard case makes such a pattern ten times as dear to compile, in every page.
 */
export const TRIGGER = new RegExp(
  `${U}${GAP}${S}${GAP}${D}${GAP}(?:[Bb]?${C}|${T}| [Cc][Oo][Ii][Nn])|[Tt][Ee][Tt][Hh][Ee][Rr]|泰达币|泰達幣|تتر|테더|テザー`,
)

/**
 * A symbol or a name. Group 1: a bridge's or issuer's prefix, 2: the fourth letter (C or T), 3: the suffix.
 * A network may follow without a gap (`USDTTRC20`, `USDCSOL`), and a sum precede it (`500USDT`).
 */
export const SYMBOL = new RegExp(
  `(?<![A-Za-z@]|[A-Za-z]\\d{1,9})(axl|xc|vb|lz|ce|any|m\\.|o)?${U}${S}${D}(?:(b?${C}|${T}ether|${T})(\\.[enbs]|0)?|[ \\u00a0]?(coin))` +
    '(?=[^A-Za-z0-9]|$|trc|erc|bep|bsc|sol|matic|polygon|arb|base|ton)(?!\\.(?:com|org|io|net)\\b)|' +
    '(?<![A-Za-z0-9@])(tether)(?![A-Za-z0-9-])|(泰达币|泰達幣|테더|テザー|(?<![\\u0600-\\u06ff])تتر(?![\\u0600-\\u06ff]))',
  'gi',
)

/** Characters that are shown as nothing; they may stand inside words, numbers and addresses. */
export const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g

/** Spans of time after a price: `15 USDT/mes`. Those for which a subscription is paid. */
export const PERIOD =
  'year|yr|annum|month|mo|week|lifetime|mes|m[eê]s|mois|monat|mese|an[oñ]?|año|anno|jahr|ay|yıl|bulan|bln|tahun|tháng|năm|мес|месяц|год|рік|月|年|شهر|ماه|سال|سنة'
