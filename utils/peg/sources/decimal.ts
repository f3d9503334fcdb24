import * as v from 'valibot'

/** A positive decimal written as a string, as exchanges do: no sign, no exponent, no spaces, no `NaN`. */
export const Decimal = v.pipe(
  v.string(),
  v.regex(/^\d{1,12}(?:\.\d{1,18})?$/),
  v.transform(Number),
  v.check((value) => value > 0),
)

/** A positive finite number, for answers that have prices as JSON numbers. */
export const Price = v.pipe(
  v.number(),
  v.check((value) => Number.isFinite(value) && value > 0),
)

/** Unix seconds. */
export const Time = v.pipe(v.number(), v.minValue(1_400_000_000), v.maxValue(2 ** 40))
