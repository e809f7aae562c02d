/** What the keyboard can do, key by key. */
export const SHORTCUTS: [string, string][] = [
  ['/', 'Search people'],
  ['n', 'Write down a new inquiry'],
  ['g then a number', 'Go to that page of the navigation'],
  ['j, k', 'In the inbox: the next one, the one before'],
  ['c, r, p, g, b, s', 'Claim, reply, phone, categorise, book, snooze'],
  ['e, d, y', 'Read for me: fill in the first category suggested, the second, the first flag'],
  ['f, t, l, m', 'Next step, they wrote, lose, spam'],
  ['arrows, m, a', 'In the calendar: from one to the next, move it, a new appointment'],
  ['p', 'In the calendar and the sessions: the day sheet; there: print it. In the records: the binder'],
  ['z or u', 'Undo what you decided last'],
  ['?', 'Show or hide this'],
  ['Esc', 'Close what is open'],
];
