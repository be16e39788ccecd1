export const io = {}
