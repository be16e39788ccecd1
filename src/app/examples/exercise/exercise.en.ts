import type { ExerciseText } from './exercise-text'

/** The training case: what the learner begins with, and what the trainer answers. */
export const exercise: ExerciseText = {
  task: `---
cycle: 2027-01-01 to 2027-03-31
stage: draft
---
# Make goal software that young companies cannot do without
note: EXERCISE. A start-up, six months old, makes software for goals and teaches the method.
note: Its plan for the year: (1) Test every part of the software, and have it downloaded 100,000 times in the first quarter. (2) Build a course for advisers, certify 1,000 of them, and offer their advice to customers.
note: Choose a department: marketing, product or academy. Draw its map for the first quarter below this card: objectives, key results, first actions.
note: Then run the command “Compare with the trainer’s answer”.
# Parking lot
- Plan 1: every part tested, 100,000 downloads in the first quarter
- Plan 2: a course for advisers, 1,000 of them certified
`,
  answers: {
    marketing: {
      notOurs: ['advis', 'certif', 'course', 'test every', 'tested'],
      remark:
        'Only the downloads are marketing’s. The number moved out of the objective: a foundation inspires, a quantity does not. Each key result has a day and one owner, a confidence to watch, and its share of the effort.',
      map: `---
cycle: 2027-01-01 to 2027-03-31
stage: commit
---
# Make goal software that young companies cannot do without
## Win the first users on whom growth can build (@Han Rui, due 2027-03-31, 100%)
because nobody can do without what nobody has tried
- Partner channels won that each reach ten million people (from 0 to 10 channels, @Han Rui, due 2027-01-31, 5/10, 40%, supports strongly)
  because a young company borrows reach before it has its own
  - [ ] List thirty platforms and whom we know there (@Han Rui, due 2027-01-06)
- Guests at the monthly summit for founders (from 0 to 1500 guests, @Su Min, due 2027-03-31, 6/10, 15%, supports partly)
  because the founders are known there
  - [ ] Book the hall for January (@Su Min, due 2027-01-08)
- Users in twenty companies that try it free of charge (from 0 to 40000 users, @Lin Qiao, due 2027-03-31, 5/10, 30%, supports strongly)
  because whole teams stay longer than single visitors
  - [ ] Write to the fifty companies on the list (@Lin Qiao, due 2027-01-11)
- New users still active after four weeks (from 0% to 35%, @Zhou Ke, due 2027-03-31, 4/10, 15%, supports strongly)
  because a download that nobody opens again is no user
  - [ ] Draft the points scheme (@Zhou Ke, due 2027-01-20)
# Parking lot
- Certify 1,000 advisers (parked: the academy’s, not ours)
- Test every part of the software (parked: product’s, not ours)
`,
    },
    product: {
      notOurs: ['advis', 'certif', 'course', 'download'],
      remark:
        'Product owns what the software does, not how many people download it. The objective says what is different afterwards; the tests are measured by what users no longer meet.',
      map: `---
cycle: 2027-01-01 to 2027-03-31
stage: commit
---
# Make goal software that young companies cannot do without
## Software that a team trusts from the first day (@Zhou Ke, due 2027-03-31, 100%)
because a first impression is not made twice
- Parts of the software with a passed test plan (from 4 to 12 parts, @Zhou Ke, due 2027-02-15, 7/10, 35%, supports strongly)
  because what is not tested is not trusted
  - [ ] Write the test plan of the sign-up (@Zhou Ke, due 2027-01-07)
- Errors reported for a hundred active users a week (from 9 to 2 reports, @Ma Lan, due 2027-03-31, 5/10, 40%, supports strongly)
  because users feel errors, not test plans
  - [ ] Count the reports of January by part (@Ma Lan, due 2027-01-15)
- Minutes from the first visit to the first goal (from 42 to 15 minutes, @Ma Lan, due 2027-03-31, 6/10, 25%, supports partly)
  because people return to what worked the first time
  - [ ] Watch five newcomers without helping them (@Ma Lan, due 2027-01-12)
# Parking lot
- 100,000 downloads (parked: marketing’s, not ours)
- Certify 1,000 advisers (parked: the academy’s, not ours)
`,
    },
    academy: {
      notOurs: ['download', 'test every', 'tested'],
      remark:
        'The course is the academy’s. A thousand advisers is what the year is to bring; in this quarter the first class shows whether the course works.',
      map: `---
cycle: 2027-01-01 to 2027-03-31
stage: commit
---
# Make goal software that young companies cannot do without
## A school for advisers that customers ask for by name (@Lin Qiao, due 2027-03-31, 100%)
because software alone changes no habit
- Lessons rated four of five or better by the first class (from 0 to 12 lessons, @Lin Qiao, due 2027-02-28, 6/10, 40%, supports strongly)
  because a school is known by its lessons
  - [ ] Teach two lessons to ten colleagues (@Lin Qiao, due 2027-01-14)
- Advisers who pass the examination (from 0 to 60 people, @Xu Jing, due 2027-03-31, 5/10, 35%, supports strongly)
  because the first ones teach the next
  - [ ] Write the questions of the examination (@Xu Jing, due 2027-01-22)
- Customers who book advice a second time (from 0 to 15 customers, @Xu Jing, due 2027-03-31, 4/10, 25%, supports partly)
  because asking by name shows in the second booking
  - [ ] Offer advice to three customers free of charge (@Xu Jing, due 2027-02-05)
# Parking lot
- 100,000 downloads (parked: marketing’s, not ours)
- Test every part of the software (parked: product’s, not ours)
`,
    },
  },
}
