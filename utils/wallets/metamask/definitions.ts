/**
 * MetaMask among extensions, by store: Chrome's, Edge's, Mozilla's (@metamask/providers@22.1.1,
 * external-extension-config.json, 2026-11-24).
 */
export const METAMASK_IDS = {
  chrome: ['nkbihfbeogaeaoehlefnkodbefgpgknn', 'ejbalbakoplchlghecdalmeeeajnimhm'],
  firefox: ['webextension@metamask.io'],
} as const

/** Name of the stream with its provider, on the port that it opens to other extensions (the same package). */
export const PROVIDER_STREAM = 'metamask-provider'
