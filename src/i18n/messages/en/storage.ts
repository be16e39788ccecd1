export const storage = {
  failure: {
    quota: 'This device has no room left. Free some space and saving goes on by itself.',
    blocked: 'An older Objectree is open in another tab. Close that tab and try again.',
    tooNew: 'A newer Objectree has been here. Reload this page to go on with it.',
    corrupt: 'Something in this map cannot be stored or read. What is on disk was left as it is.',
    conflict: 'Other tabs keep writing to this map. Saving goes on by itself.',
    missing: 'This map was deleted on this device.',
    unexpected: 'This is our mistake, not yours. What is on disk was left as it is.',
    denied:
      'This browser does not let Objectree store anything here. Private windows and strict privacy settings often forbid it.',
    noAnswer:
      'The storage of this browser does not answer. Close other tabs of Objectree or restart the browser, then try again.',
    unavailable:
      'The storage of this browser reports an error. Restart the browser, and make sure that the device has room left.',
  },
  damage: {
    unreadable:
      '{count, plural, one {One record of this map is damaged. What can be read of it is here, and the damaged one was} other {# records of this map are damaged. What can be read of them is here, and the damaged ones were}} set aside.',
    repaired:
      '{count, plural, one {One record of this map did not fit the others and was} other {# records of this map did not fit together and were}} repaired. Look in the parking lot for nodes that lost their place.',
    download: 'Download what was set aside',
  },
  moveTakenBack:
    '{count, plural, one {A move was} other {# moves were}} taken back, because another tab moved the branch the other way',
} as const
