/** Ideas as cards that are put together into groups. */
export const cluster = {
  title: 'Cluster ideas',
  explained: 'Drag a card onto another. Or press a card, then the place where it belongs.',
  close: 'Close',
  loose: 'Not grouped',
  looseCount: '{count, plural, =0 {Every idea is in a group} one {# idea} other {# ideas}}',
  empty: 'There are no ideas yet. Write them into the parking lot first.',
  group: 'Group {position}: {title}',
  unnamed: 'no name yet',
  name: 'Name of the group',
  namePlaceholder: 'What do they have in common?',
  count: '{count, plural, one {# idea} other {# ideas}}',
  objective: 'Make it an objective',
  card: '{title}, in {group}',
  takeOut: 'Put here: no group',
  picked:
    '{count, plural, one {{title} is picked up. Choose where it belongs} other {# ideas are picked up. Choose where they belong}}; Escape puts it back.',
  putBack: 'Put back',
  holds: '{count, plural, one {# card below} other {# cards below}}',
  alike: {
    region: 'Ideas that look alike',
    question: 'Do these two say the same?',
    place: '{position} of {count}',
    merge: 'Merge',
    keep: 'Keep both',
    explained: 'The words of both are kept.',
  },
}
