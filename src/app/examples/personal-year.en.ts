export const personalYear = `---
cycle: 2027-01-01 to 2027-12-31
stage: draft
branches: end 1, start 2, start 3
---
# Become someone who finishes what matters (@Maya, stretch 30%)
note: Read this on the first Sunday of every month. If it no longer makes me a little nervous, it is too small.
## Write the book I keep talking about (@Maya, due 2027-12-31, 40%)
because finishing is the habit I lack most
- Chapters a stranger can follow without me, from 0 to 12 (from 0 to 12 chapters, now 4, @Maya, due 2027-10-31, 6/10, 50%, supports strongly)
  because a book is its chapters, and strangers are honest
  - [x] Choose the twelve questions that the book answers (due 2027-01-17, @Maya)
  - [x] Block two mornings a week in the calendar (due 2027-01-10, @Maya)
  - [ ] Send chapters five and six to Jonas (due 2027-05-14, @Maya)
- Test readers who ask for the next chapter (from 0 to 15 readers, now 6, @Maya, due 2027-09-30, 5/10, 30%, supports strongly)
  because asking for more is the only praise that counts
  - [x] Ask ten colleagues to read along (due 2027-02-28, @Maya)
- Get better at writing every week (@Maya, 20%, supports weakly)
## Be strong enough to carry my own year (@Maya, due 2027-12-31, 35%)
because tired people start things and do not end them
- Resting pulse down from 68 to 58 (now 64, @Maya, due 2027-11-30, 6/10, 45%, supports strongly)
  because it shows training, sleep and calm in one figure
  - [ ] Swim on Tuesdays and Fridays before work (start 2027-01-12, @Maya)
- Nights with seven hours of sleep, per week (from 3 to 6, now 4, @Maya, due 2027-06-30, 7/10, 35%, supports partly)
  because a rested head keeps its promises
- Run the lake loop without stopping by the end of summer (milestone, @Maya, due 2027-09-21, 8/10, 20%, supports partly)
## Spend 100 evenings with the people I love (@Maya, 25%)
- Dinners at our table with friends, every month (from 1 to 3, now 2, @Maya, due 2027-12-31, 8/10, 60%, supports strongly)
  because an open door is how an evening begins
  - [x] Write down whom I have not seen for a year (due 2027-01-31)
  - [ ] Invite the neighbours from the second floor (due 2027-03-20)
- Weekends away with my parents (from 0 to 4, now 1, due 2027-12-31, 7/10, supports strongly)
# Parking lot
- Learn the cello (parked: one new thing a year is enough)
- Rebuild the website
`
