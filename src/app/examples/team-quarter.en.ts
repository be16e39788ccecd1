export const teamQuarter = `---
cycle: 2027-01-01 to 2027-03-31
stage: commit
---
# Be the support team that customers mention when they recommend us (@Priya Nair)
## Answer before worry grows (@Priya Nair, due 2027-03-31, 50%)
because a quick first answer is what people tell others about
- Median time to a first answer, from 9 to 3 hours (from 9 to 3 hours, now 6.5, @Tom Becker, due 2027-03-31, 6/10, 35%, supports strongly)
  because waiting is what customers complain about most
  - [x] Put one person on the morning queue (due 2027-01-11, @Tom Becker)
  - [ ] Move shift changes away from the lunch peak (due 2027-02-01, @Tom Becker)
  - [ ] Review the rota with the team (due 2027-02-15, @Priya Nair)
- Requests solved in the first reply, from 41% to 55% (now 44%, @Aiko Mori, due 2027-03-31, 5/10, 25%, supports strongly)
  because no second message means no second wait
  - [ ] Write down the ten answers we give most (due 2027-01-22, @Aiko Mori)
- Help articles with a picture for the thirty most asked questions (from 4 to 30 articles, now 11, @Aiko Mori, due 2027-02-26, 7/10, 15%, supports partly)
  because some worries end before anybody writes
  - [ ] Draw the first ten (due 2027-01-29, @Aiko Mori)
- Weekend requests older than a day (from 26 to 5, now 19, @Tom Becker, due 2027-03-19, 6/10, 15%, supports strongly)
  because a weekend is where worry grows
- Attend the national service conference (milestone, @Tom Becker, due 2027-03-05, 9/10, 10%, supports weakly)
## Turn every complaint into a better product (@Luis Ortega, due 2027-03-31, 30%)
because people recommend those who listen
- Complaints that reach the responsible team within two days, from 35% to 90% (now 52%, @Luis Ortega, due 2027-02-28, 7/10, 50%, supports strongly)
  because a complaint on our desk changes nothing
  - [x] Agree with each product team on one contact (due 2027-01-15, @Luis Ortega)
  - [ ] Send a list of the five loudest topics every Monday (start 2027-01-18, @Luis Ortega)
- Product fixes that a customer asked for and was told about (from 2 to 12 fixes, now 5, @Mei Tan, due 2027-03-31, 5/10, 30%, supports strongly)
  because hearing back is what makes people stay
  - [ ] Write to the customer on the day of the release (@Mei Tan)
- Improve cooperation with engineering (@Luis Ortega\\, Mei Tan, 20%)
## Keep the team fresh (20%)
because tired people do not calm anybody
- Weeks in which nobody works late, of twelve (from 0 to 10 weeks, now 2, @Priya Nair, due 2027-03-26, 6/10, 60%, supports strongly)
  because rest is visible in the calendar first
  - [x] Share the on-call days evenly (due 2027-01-08, @Priya Nair)
- Team pulse of at least four out of five (between 4 and ?, now 3.7, @Priya Nair, due 2027-03-31, 7/10, 40%, guard, supports partly)
  because the team says it better than any calendar
# Parking lot
- Support in a fourth language (parked: after the second quarter)
- A chat robot for simple questions
`
