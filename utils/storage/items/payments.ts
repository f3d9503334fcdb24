import { Payments } from '../../log/Payments'
import { stored } from '../Stored'

/** What servers and links asked pages to pay lately, for this browser session. */
export const payments = stored({ key: 'session:payments', schema: Payments, fallback: [] })
