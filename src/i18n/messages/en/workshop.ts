/** The workshop before one screen: the presentation and the agenda. */
export const workshop = {
  present: {
    title: 'Present',
    region: 'Presentation',
    position: '{position} of {count}',
    part: '{name}, part {part} of {parts}',
    announced: '{name}, {position} of {count}',
    back: 'Previous slide',
    next: 'Next slide',
    blank: 'Blank the screen',
    blanked: 'The screen is blank. Press B to go on.',
    leave: 'Leave the presentation',
    confidence: 'Confidence {value}/10',
    unmeasured: 'Not measured yet',
    keyResults: '{count, plural, one {# key result} other {# key results}}',
    empty: { bigObjective: 'No objectives yet.', objective: 'No key results yet.' },
  },
}
