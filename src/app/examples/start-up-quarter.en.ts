export const startUpQuarter = `---
cycle: 2027-01-01 to 2027-03-31
stage: draft
---
# Make goal software that young companies cannot do without
note: The yearly plan says two things: find the first users in spring, and build a school for advisers. We are the marketing team. Which part of it is ours?
## Reach 100,000 downloads in the first quarter (@Han Rui)
- Partner channels won in January that each reach ten million people (from 0 to 10 channels, now 3, due 2027-01-31, supports strongly)
  because a young company borrows reach before it has its own
  - [x] List thirty platforms and whom we know there (due 2027-01-06, @Han Rui)
  - [ ] Write one page that says what a partner gains (due 2027-01-09, @Su Min)
- A summit for founders every month, 500 guests each (from 0 to 3 summits, now 1, supports partly)
  because both founders are known in those circles
  - [ ] Book the hall for February (due 2027-01-20, @Su Min)
- Twenty mid-sized companies use it free of charge and bring their people along (from 0 to 40000 users, now 6500, due 2027-03-31, supports strongly)
  because whole teams stay longer than single visitors
- Set up a points scheme for active users (supports partly)
  because a download that nobody opens again is worth nothing
- Ask every new user where they heard of us
## Give every newcomer a reason to come back (@Lin Qiao, due 2027-03-31)
because growth that leaks is not a foundation
- Teams still writing check-ins four weeks after sign-up, from 18% to 35% (now 21%, @Lin Qiao, due 2027-03-31, 5/10, 60%, supports strongly)
  because a second month of check-ins is what a reason looks like
  - [ ] Call twenty teams that left and ask why (due 2027-01-29, @Lin Qiao)
- Minutes from first visit to first finished goal (from 42 to 15 minutes, now 30, @Zhou Ke, due 2027-02-28, 6/10, 40%, supports partly)
  because people return to what worked the first time
  - [x] Watch five newcomers without helping them (due 2027-01-08, @Zhou Ke)
  - [ ] Replace the tour by one example map (due 2027-02-05, @Zhou Ke)
## Train 1,000 certified advisers (supports weakly)
note: It stands in the company plan. The trainer asked whether it is ours: the academy team owns the course.
- Advisers who pass the exam (from 0 to 1000 people, now 0)
# Parking lot
- Test every module of the software (parked: belongs to engineering)
`
