/** An error whose text is made for people: it may be shown, and holds no secret. */
export class UserError extends Error {
  override name = 'UserError'
}
