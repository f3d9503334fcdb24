import { expect, it } from 'vitest'
import { paymentHeaders } from './paymentHeaders'

it.each([
  ['eyJ4NDAyVmVyc2lvbiI6Mn0=', 'eyJ4NDAyVmVyc2lvbiI6Mn0='],
  ['content-type: application/json\r\npayment-required: eyJ4 \r\ndate: today\r\n', 'eyJ4'],
  ['Payment-Required: eyJ4', 'eyJ4'],
])('finds the header in %j', (told, header) => {
  expect(paymentHeaders(told)).toEqual({ 'payment-required': header })
})

it.each([
  '',
  'content-type: text/html\r\n',
  'x-empty:\r\n',
  'payment-required:\r\ndate: today',
  'x: payment-required: a',
])('finds none in %j', (told) => {
  expect(paymentHeaders(told)).toEqual({})
})
