import { randomName } from '../../../utils/messaging/channel/randomName'

let page: string | undefined

/** Says which document this is. The name is made when it is first asked for: most pages never are. */
export function identifyPage(): { page: string; origin: string } {
  page ??= randomName()
  return { page, origin: location.origin }
}
