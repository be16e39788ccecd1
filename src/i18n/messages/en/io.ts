export const io = {
  formats: {
    json: 'Objectree file',
    markdown: 'Markdown outline',
    mermaid: 'Mermaid mind map',
    opml: 'OPML outline',
    freemind: 'FreeMind map',
  },
  failed: {
    notLoaded:
      'The part of Objectree that reads and writes files is not on this device yet. Go online once and try again.',
    unreadable: 'The file could not be read. Perhaps it was moved or deleted.',
    cancelled: 'Reading was cancelled.',
    empty: 'There is nothing in it to read.',
    tooLarge: 'The file has {size, number} MB; Objectree reads files of up to {limit, number} MB.',
    notText:
      'This is {found, select, picture {a picture} pdf {a PDF document} word {a Word document} excel {an Excel workbook} powerPoint {a presentation} xmind {an XMind map} zip {a compressed archive} office {a document of an older office program} rtf {a formatted text (RTF)} audioVideo {a sound or a film} program {a program} font {a font} database {a database} webPage {a web page} xml {an XML file of another program} appleDouble {a companion file that macOS makes, not the file itself} lfs {a pointer of Git LFS, not the file itself} other {not a text}}. Objectree opens its own files and outlines: text, Markdown and mind maps.',
    notOurs: 'This is not an Objectree file, nor text that can be read as an outline.',
    truncated: 'The file ends too early, part of it is missing. Try to get it again from where it came.',
    invalid: 'The file is damaged: “{path}” does not hold what it should.',
    cycle: 'The file is damaged: a branch of the map hangs under itself.',
    missingParent: 'The file is damaged: a node hangs under one that is not there.',
    dangling: 'The file is damaged: a record is about a node that is not there.',
    duplicateId: 'The file is damaged: two records share the id “{id}”.',
    tooLong: 'A text is too long: “{path}” may have at most {limit, number} characters.',
    titleTooLong:
      'Line {line, number} is too long for a title, which may have at most {limit, number} characters.',
    noteTooLong: 'The note at line {line, number} is longer than {limit, number} characters.',
    tooMany: 'A map may have at most {limit, number} nodes, and there are more here.',
    tooDeep: 'The branches are nested more than {limit, number} levels deep.',
    tooNew:
      'The file was written by a newer version of Objectree. Reload the app to update it, then try again.',
  },
  lost: {
    pinyinRemoved: 'Pronunciations in brackets, removed after {text} characters',
    linkFlattened: 'The address of a link, {text}',
    imageDropped: 'A picture, {text}',
    textBeforeOutline: 'Text before the outline, “{text}”',
    textAroundOutline: 'Text around the outline, “{text}”',
    groupHeading: 'The caption “{text}”',
    frontMatterIgnored: 'The setting “{text}”',
    attributeDropped: 'The field “{text}” of another program',
    dateUnread: 'The date “{text}” could not be read and stays in the title',
    encodingGuessed: 'The encoding was not said and was read as {text}; please look through the words',
    invisibleRemoved: 'Invisible and control characters, {text} in all',
  },
  examples: {
    personalYear: {
      title: 'A personal year',
      summary: 'One person, three directions, and a book to finish.',
    },
    startUpQuarter: {
      title: 'A start-up’s quarter',
      summary: 'The training case: a marketing team turns the yearly plan into a quarter.',
    },
    teamQuarter: {
      title: 'A team’s quarter',
      summary: 'A support team commits to calmer queues and happier customers.',
    },
  },
} as const
