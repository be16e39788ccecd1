/** The dialogs about the checks of a map: which profile, what counts as too much, and why each check exists. */
export const settings = {
  title: 'Map settings',
  description: 'They belong to this map and take effect at once. Each change can be undone.',
  found: 'Found now: {summary}',
  profile: {
    heading: 'Profile',
    method: {
      name: 'Method',
      sentence:
        'Five objectives at most, three are better, with four key results each. Confidence and shares of effort count.',
    },
    google: {
      name: 'Google',
      sentence:
        'Five objectives with five key results, each a promise or a dream. Neither confidence nor shares of effort.',
    },
    wodtke: {
      name: 'Wodtke',
      sentence: 'One objective with three key results, as in Radical Focus. No shares of effort.',
    },
    viva: {
      name: 'Viva',
      sentence: 'Three to five objectives and key results. Neither confidence nor shares of effort.',
    },
    custom: {
      name: 'Custom',
      sentence: 'Begins with {profile}, with changes of your own. Choosing a profile takes its place.',
    },
  },
  map: {
    heading: 'Map',
    cadence: 'Days between two check-ins',
    arrangement: 'Arrangement',
  },
  checks: {
    heading: 'Checks',
    search: 'Search checks',
    none: 'No check fits these words.',
    level: 'Level of {rule}',
    off: 'Off',
    asProfile: 'As the profile says ({level})',
    from: '{stage, select, brainstorm {always} draft {from Draft on} commit {from Commit on} run {from Run on} other {from Close on}}',
    follow: 'Back to the profile: {rule}',
    followAll: 'Back to the profile in everything',
    why: 'Why? {rule}',
    notWithin: 'A whole number from {least} to {most}, please. Nothing was changed.',
  },
  category: {
    structure: 'Structure and focus',
    objective: 'Objectives',
    keyResult: 'Key results',
    people: 'People and effort',
    link: 'Links',
    review: 'Dates and reviews',
  },
  book: {
    title: 'Checks we know',
    description: 'Each has a page: why it is there, examples, and what to do.',
    all: 'All checks',
    change: 'Change its setting',
    advice: 'What to do',
    good: 'Good examples',
    bad: 'Examples that could be better',
    sources: 'Sources',
    stands: '{level, select, off {Off on this map} other {{name}}}, {from}',
  },
  example: {
    milestone: 'Milestone',
    now: 'Now {now}',
    owner: 'Owner {value}',
    start: 'Starts {value}',
    due: 'Due {value}',
    effort: 'Effort {value} %',
    confidence: 'Confidence {value} of 10',
    support: 'Supports: {value, select, 0 {not at all} 1 {weakly} 2 {partly} other {strongly}}',
    because: 'Because {value}',
    checkIn: 'Check-in {date}: {confidence} of 10',
    role: '{value, select, guard {Keeps watch} lead {Looks ahead} other {Looks back}}',
    commitment: '{value, select, committed {A promise} other {A dream}}',
    agreed: 'At commit: “{value}”',
    agreedTarget: 'Target at commit: {value}',
    parked: 'In the parking lot: {value}',
    fullest:
      'Before commit there were {objectives} objectives, and {keyResults} key results under one of them',
    noCycle: 'A map without a cycle',
    begunCycle: 'The cycle began some weeks ago',
  },
} as const
