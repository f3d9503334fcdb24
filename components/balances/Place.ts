/** Where the user wants a chain to stand. */
export type Place = 'usual' | 'pinned' | 'hidden'
