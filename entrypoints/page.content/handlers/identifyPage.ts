/** Says which document this is. */
export const identifyPage = (page: string) => ({ page, origin: location.origin })
