import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('OpenSea Seaport', ['@opensea/seaport-js@4.3.0'])

export const seaport = [
  spender('OpenSea Conduit', '0x1E0049783F008A0085193E00003D00cd54003c71', 'every'),
  spender('Seaport 1.5', '0x00000000000000ADc04C56Bf30aC9d3c0aAF14dC', 'every'),
  spender('Seaport 1.6', '0x0000000000000068F116a894984e2DB1123eB395', 'every'),
]
