import { PAY } from '../definitions/cues'
import type { Reader } from './Reader'

/** Over what the reader gets: where coins are bought, swapped or paid out. */
const GOT =
  /^[^\p{L}]*(?:you(?:['’]ll| will)? (?:get|receive)|(?:je|u) ontvangt|(?:sie|du) erh[aä]lt|vous recevez|recib(?:es|e|irás)|você (?:recebe|vai receber)|ricev(?:i|erai)|(?:вы )?получ(?:ите|аете|ишь)|(?:ви )?отрим(?:аєте|уєте)|otrzymasz|alacağınız|bạn nhận|anda (?:ter|men)erima|du får|saat|(?:您|你)?(?:将|將)?(?:收到|获得|獲得)|受け取|받는 금액)(?!\p{L})/iu
const SHORT = 30

/** Does a line of a coin, and of little else, stand right under a label that says that the reader gets it? */
export function isGot(reader: Reader, unit: number): boolean {
  if (reader.text(unit).length > SHORT || reader.has(unit, PAY)) return false
  const above = [unit - 1, unit - 2].find((i) => /\p{L}/u.test(reader.text(i)))
  return (
    above !== undefined &&
    reader.text(above).length <= SHORT &&
    !/\d/.test(reader.text(above)) &&
    reader.has(above, GOT)
  )
}
