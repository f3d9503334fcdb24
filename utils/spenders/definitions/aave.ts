import { defineSpenders } from './defineSpenders'

const { spender } = defineSpenders('Aave V3', ['@aave-dao/aave-address-book@4.68.1'])

export const aave = [
  spender('Pool', '0x794a61358D6845594F94dc1DB02A252b5b4814aD', [10, 137, 42161, 43114]),
  spender('Pool', '0xBfC91D59fdAA134A4ED45f7B584cAf96D7792Eff', [421614]),
  spender('Pool', '0xA238Dd80C259a72e81d7e4664a9801593F98d1c5', [8453]),
  spender('Pool', '0x8bAB6d1b75f19e9eD9fCe8b9BD338844fF79aE27', [84532]),
  spender('Pool', '0x423b16E67D9b7ea095Bc443F1Cb9621c54A3db1D', [84532]),
  spender('Pool', '0x6807dc923806fE8Fd134338EABCA509979a7e0cB', [56, 763373]),
  spender('Pool', '0x3E59A31363E2ad014dcbc521c4a0d5757d9f3402', [42220]),
  spender('Pool', '0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2', [1]),
  spender('Pool', '0x0AA97c284e98396202b6A04024F5E2c65026F3c0', [1]),
  spender('Pool', '0xAe05Cd22df81871bc7cC2a04BeCfb516bFe332C8', [1]),
  spender('Pool', '0x4e033931ad43597d96D6bcc25c280717730B58B1', [1]),
  spender('Pool', '0x8B9b2AF4afB389b4a70A474dfD4AdCD4a302bb40', [43113]),
  spender('Pool', '0xb50201558B00496A145fE76f7424749556E326D8', [100, 11155420]),
  spender('Pool', '0x2816cf15F6d2A220E789aA011D5EE4eB6c47FEbA', [57073]),
  spender('Pool', '0xc47b8C00b0f69a36fa203Ffeac0334874574a8Ac', [59144]),
  spender('Pool', '0x458F293454fE0d67EC0655f3672301301DD51422', [5000]),
  spender('Pool', '0x7e324AbC5De01d112AfC03a584966ff199741C28', [4326]),
  spender('Pool', '0x90df02551bB792286e8D4f13E0e357b4Bf1D6a57', [1088]),
  spender('Pool', '0x69a5F9AD4f96ebf0a0C792dD42a01cC5C0102fef', [143]),
  spender('Pool', '0x925a2A7214Ed92428B5b1B090F80b25700095e12', [9745]),
  spender('Pool', '0x11fCfe756c05AD438e312a7fd934381537D3cFfe', [534352]),
  spender('Pool', '0x6Ae43d3271ff6888e7Fc43Fd7321a503ff738951', [11155111]),
  spender('Pool', '0xDd3d7A7d03D9fD9ef45f3E587287922eF65CA38B', [1868]),
  spender('Pool', '0x5362dBb1e601abF3a4c14c22ffEdA64042E5eAA3', [146]),
  spender('Pool', '0xE3F3Caefdd7180F884c01E57f65Df979Af84f116', [196]),
  spender('Pool', '0x78e30497a3c7527d953c6B1E3541b021A98Ac43c', [324]),
]
