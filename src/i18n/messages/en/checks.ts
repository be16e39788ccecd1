export const checks = {
  panel: 'Checks',
  close: 'Close checks',
  summary:
    '{mend, plural, =0 {Nothing to mend} other {# to mend}}{hints, plural, =0 {} one {, # hint} other {, # hints}}{questions, plural, =0 {} one {, # question} other {, # questions}}',
  empty: {
    heading: 'All clear',
    hint: 'No check has anything to say about this map at its present stage.',
  },
  groupBy: 'Group by',
  byLevel: 'Urgency',
  byBranch: 'Branch',
  level: {
    block: 'Broken',
    warn: 'To mend',
    advise: 'Hint',
    ask: 'Question',
  },
  group: {
    block: 'Broken structure',
    warn: 'To mend',
    advise: 'Hints',
    ask: 'Questions for people',
  },
  unread:
    '{count, plural, one {1 title is} other {# titles are}} in a language whose wording is not judged here; the structure is checked all the same.',
  stillChecking: 'Still checking. Try again in a moment.',
  found: '{count, plural, one {New check: {sentence}} other {# new checks, the first: {sentence}}}',
  rateFirst: 'Rate these first',
  toRate: '{count, plural, one {1 link waits for a word} other {# links wait for a word}}',
  show: 'Show “{title}” on the map',
  why: 'Why?',
  dismiss: 'Dismiss',
  fixAll: '{count, plural, other {Fix all #}}: {fix}',
  popover: '{count, plural, one {1 check} other {# checks}}',
} as const
