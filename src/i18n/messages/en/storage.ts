export const storage = {
  page: {
    heading: 'Storage',
    open: 'Storage and backup',
    toStart: 'All maps',
    where:
      'Your maps are in this browser on this device, at {origin}. Nothing is sent anywhere, and nobody else has a copy.',
    reading: 'Asking the browser…',
    facts: 'At a glance',
    promise: 'Promise of the browser',
    persistent: 'It keeps your maps until you delete them.',
    transient: 'It may clear your maps when the device runs out of space.',
    unsupported: 'It makes no promise.',
    ask: 'Ask it to keep them',
    refused:
      'The browser does not promise it now. Often it does once the page is used more, or installed as an app.',
    used: 'Used',
    usage: '{usage} MB of {quota} MB',
    unknown: 'The browser does not tell.',
    copied: 'Last copy in a file',
    never: 'None yet',
    waiting: 'Waiting to be written',
    nothing: 'Nothing',
    waitingMaps: '{titles}. Open the map, and its last edits are written.',
    tabs: 'Open now',
    inTabs: '{title} ({count, plural, one {# tab} other {# tabs}})',
    deletedMap: 'a deleted map',
    clears:
      'This browser clears what a page has stored after seven days without a visit. Add Objectree to the home screen or the Dock, and keep a copy in a file.',
    reminder: 'You have been editing for a week without a copy in a file. A backup takes one click.',
    backup: 'Backup',
    backupHint:
      'One file with all maps and their restore points. It is readable text and opens on any device.',
    backUp: 'Back up everything',
    backedUp: '{count, plural, one {# map is} other {# maps are}} in the backup',
    notInBackup: 'These maps cannot be read and are not in it: {titles}',
    restore: 'Restore a backup…',
    restoreHint: 'Each map is compared with the one here: where that is newer, it stays as it is.',
    restoring: 'Reading the backup…',
    report: 'What was restored',
    nothingInIt: 'There is no map in this backup.',
    licences: 'Licences of Objectree and of what it is built from',
    errors: {
      heading: 'Errors',
      hint: 'What went wrong in Objectree at this browser. It stays here: copy it if you want to report it, and read it first.',
      none: 'No errors were noted.',
      list: 'Noted errors',
      copy: 'Copy all',
      copied: 'Errors copied',
      noClipboard: 'The browser keeps the clipboard closed. Select the text and copy it.',
      clear: 'Delete all',
    },
    outcome: {
      added: '{title}: added',
      replaced: '{title}: replaced; how it was is a restore point',
      same: '{title}: the same as here',
      newer: '{title}: the map here is newer and stays',
      deleted: '{title}: deleted here; restore it from Recently deleted',
      failed: '{title}: could not be read or written',
    },
    failure: {
      notBackup: 'This file is not a backup of Objectree. Nothing was changed.',
      newerBackup: 'This backup is from a newer version of Objectree. Reload the page and try again.',
      unreadableFile: 'This file cannot be read. Nothing was changed.',
    },
  },
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
  changeRepaired:
    '{count, plural, one {A card} other {# cards}} of a change from another tab had no place or too long a text and {count, plural, one {was} other {were}} repaired. What had no place is in the parking lot',
  moveTakenBack:
    '{count, plural, one {A move was} other {# moves were}} undone, because another tab moved the branch the other way',
} as const
