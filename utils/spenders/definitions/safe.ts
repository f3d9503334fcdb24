import { defineSpenders } from './defineSpenders'

const { never } = defineSpenders('Safe', ['@safe-global/safe-deployments@1.37.56'])

export const safe = [
  never('MultiSend 1.3.0', '0xA238CBeb142c10Ef7Ad8442C6D1f9E89e07e7761', 'every'),
  never('MultiSend 1.3.0', '0x998739BFdAAdde7C933B942a68053933098f9EDa', 'every'),
  never('MultiSend 1.3.0', '0x0dFcccB95225ffB03c6FBB2559B530C2B7C8A912', [324]),
  never('MultiSend 1.4.1', '0x38869bf66a61cF6bDB996A6aE40D5853Fd43B526', 'every'),
  never('MultiSend 1.4.1', '0x309D0B190FeCCa8e1D5D8309a16F7e3CB133E885', [324]),
  never('MultiSend 1.5.0', '0x218543288004CD07832472D464648173c77D7eB7', 'every'),
  never('MultiSendCallOnly 1.3.0', '0x40A2aCCbd92BCA938b02010E17A5b8929b49130D', 'every'),
  never('MultiSendCallOnly 1.3.0', '0xA1dabEF33b3B82c7814B6D82A79e50F4AC44102B', 'every'),
  never('MultiSendCallOnly 1.3.0', '0xf220D3b4DFb23C4ade8C88E526C1353AbAcbC38F', [324]),
  never('MultiSendCallOnly 1.4.1', '0x9641d764fc13c8B624c04430C7356C1C7C8102e2', 'every'),
  never('MultiSendCallOnly 1.4.1', '0x0408EF011960d02349d50286D20531229BCef773', [324]),
  never('MultiSendCallOnly 1.5.0', '0xA83c336B20401Af773B6219BA5027174338D1836', 'every'),
  never('Safe singleton 1.3.0', '0xd9Db270c1B5E3Bd161E8c8503c55cEABeE709552', 'every'),
  never('Safe singleton 1.3.0', '0x69f4D1788e39c87893C980c06EdF4b7f686e2938', 'every'),
  never('Safe singleton 1.3.0', '0xB00ce5CCcdEf57e539ddcEd01DF43a13855d9910', [324]),
  never('Safe singleton 1.4.1', '0x41675C099F32341bf84BFc5382aF534df5C7461a', 'every'),
  never('Safe singleton 1.4.1', '0xC35F063962328aC65cED5D4c3fC5dEf8dec68dFa', [324]),
  never('Safe singleton 1.5.0', '0xFf51A5898e281Db6DfC7855790607438dF2ca44b', 'every'),
  never('SafeL2 singleton 1.3.0', '0x3E5c63644E683549055b9Be8653de26E0B4CD36E', 'every'),
  never('SafeL2 singleton 1.3.0', '0xfb1bffC9d739B8D520DaF37dF666da4C687191EA', 'every'),
  never('SafeL2 singleton 1.3.0', '0x1727c2c531cf966f902E5927b98490fDFb3b2b70', [324]),
  never('SafeL2 singleton 1.4.1', '0x29fcB43b46531BcA003ddC8FCB67FFE91900C762', 'every'),
  never('SafeL2 singleton 1.4.1', '0x610fcA2e0279Fa1F8C00c8c2F71dF522AD469380', [324]),
  never('SafeL2 singleton 1.5.0', '0xEdd160fEBBD92E350D4D398fb636302fccd67C7e', 'every'),
]
