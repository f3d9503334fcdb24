import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export const WALLETS = ['metamask', 'rabby', 'coinbase'] as const
export const DAPPS = ['raw', 'viem', 'wagmi', 'ethers6', 'ethers5', 'web3'] as const
export type WalletName = (typeof WALLETS)[number]
export type DappName = (typeof DAPPS)[number]

/** Scripts by name, as a page loads them: the real packages, with what they expect of a bundler. */
export async function bundlePages(names: readonly string[]): Promise<Record<string, string>> {
  const pages = fileURLToPath(new URL('pages/', import.meta.url))
  const { outputFiles } = await build({
    entryPoints: names.map((name) => `${pages}${name}.ts`),
    outdir: '/',
    outbase: pages,
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    // Names stay, because errors are told apart by them.
    keepNames: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    banner: {
      js: 'globalThis.process ??= { env: {}, nextTick: (run, ...args) => queueMicrotask(() => run(...args)) };',
    },
    logLevel: 'error',
  })
  return Object.fromEntries(outputFiles.map(({ path, text }) => [path, text]))
}
