import type { Audience } from '../../../core/alerts/alert';
import { ARCHIVE, BEES, CANAL, LANTERN, LANTERN_NO, type Part } from './bodies';
import type { Section } from './markup';

/** One shape of letter page: its title, its sections, and what must be read. */
export interface ShapeOfPage {
  readonly name: string;
  readonly title: string;
  readonly intro?: string;
  readonly sections: readonly Section[];
  readonly subject: string;
  readonly letters: readonly {
    readonly audience: Audience;
    readonly body: readonly Part[];
    readonly subject?: string;
    readonly unclear?: true;
  }[];
}

const all: Audience = { kind: 'congress' };
const senate: Audience = { kind: 'congress', chamber: 'senate' };
const house: Audience = { kind: 'congress', chamber: 'house' };

export const SHAPES: readonly ShapeOfPage[] = [
  {
    name: 'one letter for everybody',
    title: 'FOC Rapid Responder Letter: Open the Harrow Locks',
    sections: [{ salutation: 'Dear Senator / Representative:', body: CANAL }],
    subject: 'Open the Harrow Locks',
    letters: [{ audience: all, body: CANAL }],
  },
  {
    name: 'one letter for each house under its heading, with subject lines',
    title: 'Rapid Responder Letters – Save the Folk Archive',
    sections: [
      {
        heading: 'Letter to U.S. Senators asking them to protect the Folk Archive:',
        subject: 'Subject: Keep the archive’s doors open',
        salutation: 'Dear Senator:',
        body: ARCHIVE,
      },
      {
        heading: 'Letter to U.S. Representatives asking them to protect the Folk Archive:',
        subject: 'Subject: Cosponsor H.R. 7755',
        salutation: 'Dear Representative:',
        body: CANAL,
      },
    ],
    subject: 'Keep the archive’s doors open',
    letters: [
      { audience: senate, body: ARCHIVE, subject: 'Keep the archive’s doors open' },
      { audience: house, body: CANAL, subject: 'Cosponsor H.R. 7755' },
    ],
  },
  {
    name: 'first the White House, then Congress',
    title: 'Rapid Responder Letter - Act for the Bees',
    sections: [
      {
        heading: 'Letter to President Vale and Vice President Stone:',
        salutation: 'Dear _______:',
        body: BEES,
        closing: ['Sincerely,', '[Your name]'],
      },
      {
        heading: 'Letter to your U.S. Senators and Representative:',
        salutation: 'Dear _______:',
        body: CANAL,
        closing: ['Respectfully,', '[Your name]'],
      },
    ],
    subject: 'Act for the Bees',
    letters: [
      { audience: { kind: 'executive', office: 'President Vale and Vice President Stone' }, body: BEES },
      { audience: all, body: CANAL },
    ],
  },
  {
    name: 'by how a member voted',
    title: 'Rapid Responder Letter: The Lantern Safety Act',
    sections: [
      {
        heading: 'Letter to U.S. House Members who voted YES on H.R.4350-A:',
        salutation: 'Dear Representative:',
        body: LANTERN,
      },
      {
        heading: 'Letter to U.S. House Members who voted NO on H.R.4350-A:',
        salutation: 'Dear Representative:',
        body: LANTERN_NO,
      },
    ],
    subject: 'The Lantern Safety Act',
    letters: [
      { audience: house, body: LANTERN, unclear: true },
      { audience: house, body: LANTERN_NO, unclear: true },
    ],
  },
  {
    name: 'two salutations without headings',
    title: 'Action Alert: Reopen the locks',
    intro: 'Please send the letters below to the people who represent you.',
    sections: [
      { salutation: 'Dear U.S. Representative:', body: CANAL },
      { salutation: 'Dear Senator:', body: ARCHIVE },
    ],
    subject: 'Reopen the locks',
    letters: [
      { audience: house, body: CANAL },
      { audience: senate, body: ARCHIVE },
    ],
  },
  {
    name: 'no salutation at all',
    title: 'Rapid Responder Letter: Protect the Folk Archive',
    sections: [{ body: ARCHIVE }],
    subject: 'Protect the Folk Archive',
    letters: [{ audience: all, body: ARCHIVE, unclear: true }],
  },
  {
    name: 'for one named member',
    title: 'Sample Letter: Thank Congresswoman Ashdown',
    sections: [
      { salutation: 'Dear Congresswoman Ashdown:', body: LANTERN, closing: ['Thank you,', 'Your Name', 'Your City'] },
    ],
    subject: 'Thank Congresswoman Ashdown',
    letters: [{ audience: house, body: LANTERN, unclear: true }],
  },
  {
    name: 'to the members of a committee',
    title: 'Letter to Congress: Fund the archive',
    sections: [
      {
        heading: 'Letter to members of the Senate Appropriations Committee:',
        salutation: 'Dear Senator,',
        body: ARCHIVE,
      },
    ],
    subject: 'Fund the archive',
    letters: [{ audience: senate, body: ARCHIVE, unclear: true }],
  },
  {
    name: 'to an agency',
    title: 'Take Action: Stop Florazin',
    sections: [
      { salutation: 'Dear Administrator Penrose:', body: BEES, closing: ['Sincerely,', '', '_______________'] },
    ],
    subject: 'Stop Florazin',
    letters: [{ audience: { kind: 'executive', office: 'Administrator Penrose' }, body: BEES }],
  },
  {
    name: 'to the senators of one state',
    title: 'Rapid Responder Letter: Open the Harrow Locks',
    sections: [{ heading: 'Letter to Ohio’s U.S. Senators:', salutation: 'Dear Senator:', body: CANAL }],
    subject: 'Open the Harrow Locks',
    letters: [{ audience: { kind: 'congress', chamber: 'senate', states: ['OH'] }, body: CANAL }],
  },
  {
    name: 'with a bracket for the name',
    title: 'Email your representative: Reopen the locks',
    sections: [
      {
        subject: 'Subject line: Reopen the Harrow locks',
        salutation: 'Dear [Representative’s name],',
        body: CANAL,
        closing: ['Sincerely,', '[YOUR NAME]', '[YOUR ADDRESS]'],
      },
    ],
    subject: 'Reopen the Harrow locks',
    letters: [{ audience: house, body: CANAL }],
  },
];
