export const storage = {
  failure: {
    quota: 'This device has no room left. Free some space; saving then continues by itself.',
    blocked: 'An older version of Objectree is open in another tab. Close that tab and try again.',
    tooNew: 'A newer version of Objectree was used here. Reload the page to continue.',
    corrupt: 'Part of this map cannot be stored or read. What is on disk was not changed.',
    conflict: 'Other tabs keep writing to this map. Saving continues by itself.',
    missing: 'This map was deleted on this device.',
    unexpected: 'This is our mistake. What is on disk was not changed.',
    denied:
      'This browser does not let Objectree store anything. Private windows and strict privacy settings often prevent it.',
    noAnswer:
      'The storage of this browser does not answer. Close other Objectree tabs or restart the browser, then try again.',
    unavailable:
      'The storage of this browser reports an error. Restart the browser and check that the device has free space.',
  },
  damage: {
    unreadable:
      '{count, plural, one {One record of this map is damaged. The rest is here; the damaged record was} other {# records of this map are damaged. The rest is here; the damaged records were}} set aside.',
    repaired:
      '{count, plural, one {One record of this map did not fit the others and was} other {# records of this map did not fit together and were}} repaired. Cards that lost their place are in the parking lot.',
    download: 'Download what was set aside',
  },
  moveTakenBack:
    '{count, plural, one {A move was} other {# moves were}} undone, because another tab moved the branch the other way',
} as const
