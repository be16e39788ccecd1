export const kinds = {
  bigObjective: 'Big O',
  objective: 'Objective',
  keyResult: 'Key result',
  action: 'Action',
  idea: 'Idea',
} as const
