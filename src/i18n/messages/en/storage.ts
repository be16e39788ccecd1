export const storage = {
  failure: {
    quota: 'This device has no room left. Free some space and saving goes on by itself.',
    blocked: 'An older Objectree is open in another tab. Close that tab and try again.',
    tooNew: 'A newer Objectree has been here. Reload this page to go on with it.',
    corrupt: 'Something in this map cannot be stored or read. What is on disk was left as it is.',
    conflict: 'Other tabs keep writing to this map. Saving goes on by itself.',
    missing: 'This map was deleted on this device.',
    unexpected: 'This is our mistake, not yours. What is on disk was left as it is.',
    unavailable:
      'This browser does not let Objectree store anything right now. Private windows often forbid it.',
  },
  moveTakenBack:
    '{count, plural, one {A move was} other {# moves were}} taken back, because another tab moved the branch the other way',
} as const
