/** Taken before the page can replace them. */
export const { apply, defineProperty, getPrototypeOf, getOwnPropertyDescriptor } = Reflect
