export const personalYear = `---
cycle: 2027-01-01 to 2027-12-31
stage: draft
branches: end 1, start 2, start 3
---
# 成为一个把重要的事做完的人 (@林悦, stretch 30%)
note: 每月第一个周日读一遍。如果它不再让我有点紧张，就说明定小了。
## 写完那本一直挂在嘴边的书 (@林悦, due 2027-12-31, 40%)
because 我最缺的习惯就是收尾
- 陌生人不用我解释也能读懂的章节，从0章写到12章 (from 0 to 12 章, now 4, @林悦, due 2027-10-31, 6/10, 50%, supports strongly)
  because 书就是一章一章写成的，而陌生人最诚实
  - [x] 选定这本书要回答的十二个问题 (due 2027-01-17, @林悦)
  - [x] 每周在日历上留出两个上午 (due 2027-01-10, @林悦)
  - [ ] 把第五、第六章寄给老周 (due 2027-05-14, @林悦)
- 主动来要下一章的试读者 (from 0 to 15 人, now 6, @林悦, due 2027-09-30, 5/10, 30%, supports strongly)
  because 想接着往下读，才是真正的好评
  - [x] 请十位同事一起试读 (due 2027-02-28, @林悦)
- 提高写作能力 (@林悦, 20%, supports weakly)
## 让身体撑得起自己的一年 (@林悦, due 2027-12-31, 35%)
because 人一累，就只会开头，不会收尾
- 静息心率从68降到58 (now 64, @林悦, due 2027-11-30, 6/10, 45%, supports strongly)
  because 训练、睡眠和心情，都写在这一个数字里
  - [ ] 每周二、周五上班前游泳 (start 2027-01-12, @林悦)
- 每周睡够七小时的夜晚 (from 3 to 6 晚, now 4, @林悦, due 2027-06-30, 7/10, 35%, supports partly)
  because 睡饱的脑子才守得住承诺
- 夏天结束前不停歇跑完环湖一圈 (milestone, @林悦, due 2027-09-21, 8/10, 20%, supports partly)
## 和爱的人一起度过100个晚上 (@林悦, 25%)
- 每月请朋友来家里吃饭 (from 1 to 3 次, now 2, @林悦, due 2027-12-31, 8/10, 60%, supports strongly)
  because 先把门打开，才有相聚的晚上
  - [x] 列出一年没见的人 (due 2027-01-31)
  - [ ] 邀请二楼的邻居 (due 2027-03-20)
- 陪父母出门的周末 (from 0 to 4 次, now 1, due 2027-12-31, 7/10, supports strongly)
# 停车场
- 学大提琴 (parked: 一年只添一件新事)
- 重做个人网站
`
