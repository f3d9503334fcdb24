import { defineConfig } from 'vitest/config'

// Unit tests stand beside the file they test; everything that needs a browser or a node is in tests/.
/** Folders of pure functions: their tests share one world, because nothing in them keeps anything. */
const PURE = 'utils/{alerts,ask,balances,mention,peg,replay,snapshot,spenders,text,tokens,verdict}/**/*.test.ts'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'pure',
          include: [PURE],
          testTimeout: 20_000,
          // By itself the runner keeps one of two cores for watching files, which nobody does here.
          maxWorkers: 2,
          isolate: false,
        },
      },
      {
        test: {
          name: 'unit',
          include: [
            'utils/**/*.test.ts',
            'components/**/*.test.{ts,tsx}',
            'entrypoints/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/repository/**/*.test.ts',
          ],
          exclude: [PURE],
          testTimeout: 20_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'chains',
          include: ['tests/harness/**/*.test.ts', 'tests/chains/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: 'tests/e2e/globalSetup.ts',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each file has a browser and nodes of its own, and waits for them more than it works: a third one fills the two
          // cores. They share one world, because nothing in it keeps anything.
          fileParallelism: true,
          isolate: false,
          maxWorkers: 3,
        },
      },
      {
        test: {
          // Every wallet's own provider by every library; too long for `npm test`, which runs a part of it.
          name: 'compat',
          globalSetup: 'tests/e2e/globalSetup.ts',
          include: ['tests/compat/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
