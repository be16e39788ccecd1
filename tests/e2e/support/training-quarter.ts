/**
 * The map of a quarter, from Monday, 4 January 2027 on: three objectives, ten key results that are measured in every way,
 * actions, and a check-in of a day that comes after the last weekly round.
 */
export const TRAINING_QUARTER = `---
cycle: 2027-01-01 to 2027-03-31
stage: draft
---
# Be the colleague whom other teams ask first (@Nora Feld)
## Make our planning tool part of every working day (@Nora Feld, due 2027-03-31)
- Accounts that plan a second week, from 24% to 32% (now 24%, @Li Wei, due 2027-03-31, 5/10, 40%, supports strongly)
  because whoever plans a second week plans every week
  check-in: 2027-03-30, 32: forecast of the sales team
  - [ ] Call eight customers who stopped after a day (due 2027-01-22, @Li Wei)
  - [ ] Shorten the first form to three fields (due 2027-02-05, @Li Wei)
- Median time to a first plan, from 9 to 3 minutes (now 9, @Li Wei, due 2027-03-31, 5/10, 25%, supports strongly)
  because a first plan within a coffee break is worth a second
- Templates that teams of ours have made themselves (from 0 to 20, now 0, @Ines Roth, due 2027-02-26, 6/10, 20%, supports partly)
  because people keep what they have built
  - [ ] Write down the five templates that are asked for most (due 2027-02-03, @Ines Roth)
- Requests for help a week, from 60 to 30 (now 60, due 2027-03-31, 5/10, 15%, supports partly)
  because nobody plans daily with a tool that needs explaining
## Be worth listening to across departments (@Nora Feld, due 2027-03-31)
- Reading circle with at least one guest from another department (from 0 to 6 meetings, now 0, @Nora Feld, due 2027-03-26, 7/10, 40%, supports strongly)
  because guests take what they heard back to their teams
  - [ ] Invite the first three guests (due 2027-02-04, @Nora Feld)
- Reviews that another team asked me for (from 1 to 8 reviews, now 1, @Nora Feld, due 2027-03-31, 5/10, 35%, supports strongly)
  because being asked is the proof
- Talk at the open day of the house (milestone, @Nora Feld, due 2027-03-12, 8/10, 25%, supports partly)
  because a talk is remembered by those who were not in any meeting
## Learn what the next product needs (@Ines Roth, due 2027-03-31)
- Conversations with people who plan on paper (from 0 to 24 conversations, now 0, @Ines Roth, due 2027-03-19, 6/10, 50%, supports strongly)
  because they show what no customer says
  - [ ] Ask the town hall for a morning at the counter (due 2027-02-05, @Ines Roth)
- Days of trial with other teams (from 0 to 12.5 days, now 0, @Li Wei, due 2027-03-31, 4/10, 30%, supports partly)
  because a day of trial teaches more than a meeting
- Evenings a week without work (between 4 and ?, now 4, @Nora Feld, 7/10, 20%, guard, supports partly)
  because tired people learn nothing
# Parking lot
- A second reading circle in the evening
`

interface Course {
  /** The value of each of the twelve weeks; a milestone is reached at 1. */
  readonly values: readonly number[]
  /** How the confidence of each week differs from the one before. */
  readonly steps: readonly (-1 | 0 | 1)[]
}

/** How each key result fares, in the order of the map. */
export const COURSES: Readonly<Record<string, Course>> = {
  'Accounts that plan a second week, from 24% to 32%': {
    values: [24, 24, 25, 25, 26, 26, 27, 28, 28, 29, 30, 31],
    steps: [0, 0, 1, 0, 0, -1, 0, 1, 0, 1, 0, 0],
  },
  'Median time to a first plan, from 9 to 3 minutes': {
    values: [9, 8, 8, 7, 7, 6, 6, 5, 5, 4, 4, 4],
    steps: [0, 1, 0, 0, 1, 0, -1, 0, 0, 1, 0, 1],
  },
  'Templates that teams of ours have made themselves': {
    values: [1, 2, 4, 4, 7, 9, 12, 12, 15, 16, 18, 20],
    steps: [0, 0, 0, -1, 1, 0, 1, 0, 1, 0, 0, 1],
  },
  'Requests for help a week, from 60 to 30': {
    values: [58, 58, 55, 61, 50, 48, 48, 45, 45, 44, 42, 41],
    steps: [0, 0, 0, -1, 1, 0, 0, 0, -1, 0, -1, 0],
  },
  'Reading circle with at least one guest from another department': {
    values: [0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6],
    steps: [-1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1],
  },
  'Reviews that another team asked me for': {
    values: [1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 5],
    steps: [0, -1, 0, 0, 0, 0, 1, 0, -1, 0, -1, 0],
  },
  'Talk at the open day of the house': {
    values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1],
    steps: [0, 0, -1, 0, 0, 0, 1, 0, 1, 1, 0, 0],
  },
  'Conversations with people who plan on paper': {
    values: [2, 3, 5, 7, 9, 11, 13, 15, 18, 20, 23, 25],
    steps: [0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0],
  },
  'Days of trial with other teams': {
    values: [0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5, 5],
    steps: [0, 0, 0, 0, 0, -1, 0, 0, 0, 0, -1, 0],
  },
  'Evenings a week without work': {
    values: [4, 4, 5, 3, 3, 4, 4, 5, 4, 4, 3, 4],
    steps: [0, 0, 1, -1, -1, 0, 0, 1, 0, 0, 0, 0],
  },
}
