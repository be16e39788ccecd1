/** The training case: the learner's map beside the trainer's answer. */
export const exercise = {
  title: 'Compare with the trainer’s answer',
  explained: 'The training case: the yearly plan of a start-up. Your map stays as it is.',
  department: 'Your department',
  departments: { marketing: 'Marketing', product: 'Product', academy: 'Academy' },
  yours: 'Your map',
  trainers: 'The trainer’s answer',
  remark: 'What the trainer says',
  omissions: 'What was left out',
  kinds: {
    dueAndOwner: 'Deadline and owner.',
    confidence: 'Confidence.',
    effort: 'Effort.',
    number: 'Numbers in objectives.',
    notOurs: 'Is this ours?',
  },
  complete: {
    dueAndOwner: 'Every card has them.',
    confidence: 'Every key result has one.',
    effort: 'It is shared out.',
    number: 'There are none.',
    notOurs: 'Nothing of another department is on the map.',
  },
  found: {
    dueAndOwner:
      '{count, plural, one {# card lacks} other {# cards lack}} a day or one owner: work of everybody is work of nobody.',
    confidence:
      '{count, plural, one {# key result has} other {# key results have}} no confidence: nobody will see it fall.',
    effort:
      '{count, plural, one {# card has} other {# cards have}} no share of the effort, or all the same: who does everything alike reaches nothing.',
    number:
      '{count, plural, one {# objective says} other {# objectives say}} a number: it belongs in a key result.',
    notOurs:
      '{count, plural, one {# card is} other {# cards are}} another department’s part of the plan: park it, with the reason.',
  },
}
