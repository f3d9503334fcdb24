export const build: string
export function scriptsOf(page: string): string[]
