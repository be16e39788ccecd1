export const details = {}
