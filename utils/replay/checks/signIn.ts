import type { ReplayCheck } from '../Subject'
import { judgeSignIn } from '../siwe/judgeSignIn'

/** Sign-In with Ethereum (ERC-4361): the site that is named must be the one that asks. */
export const signIn: ReplayCheck = ({ request, message, now }) =>
  message?.text === undefined ? undefined : judgeSignIn(message.text, request, now)
