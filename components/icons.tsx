/** The project's own line icons on a 20-unit grid; they take the colour of the text and are never read aloud. */
const PATHS = {
  person: 'M10 10.5a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5ZM3.75 17c.6-3 3-4.5 6.25-4.5s5.65 1.5 6.25 4.5',
  settings: 'M3 6h7m4 0h3M3 14h3m4 0h7M12 4v4M8 12v4',
  expand: 'M11.5 3.5h5v5M16.5 3.5l-6 6M8.5 16.5h-5v-5M3.5 16.5l6-6',
  back: 'M11.5 4.5 6 10l5.5 5.5M6.5 10H16',
  pencil: 'M4 16l.8-3.6L13.5 3.7l2.8 2.8-8.7 8.7L4 16Z',
  check: 'M4 10.5l4 4 8-9',
  info: 'M10 17.25a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5ZM10 9.25v4.25M10 6.5v.01',
  warn: 'M10 3.25 17.5 16.5h-15L10 3.25ZM10 8.25v4M10 14.25v.01',
  envelope: 'M3 5h14v10.5H3V5ZM3.5 5.75 10 11l6.5-5.25',
  page: 'M5 2.75h6.5L15 6.25v11H5V2.75ZM8 9.5h4M8 12.5h4',
  hand: 'M10 2.75v8M10 17.25a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5ZM6.5 10h7',
  clock: 'M10 17.25a7.25 7.25 0 1 0 0-14.5 7.25 7.25 0 0 0 0 14.5ZM10 6v4.25l2.75 1.75',
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h7.5a4.25 4.25 0 0 1 0 8.5H8',
  arrow: 'M4 10h12M11 5l5 5-5 5',
  chevron: 'M5.5 8l4.5 4.5L14.5 8',
  cross: 'M5 5l10 10M15 5L5 15',
  phone:
    'M6.5 3 8.25 6.75 6.5 8.5c1 2.25 2.75 4 5 5l1.75-1.75L17 13.5v2.75c0 .5-.5 1-1 1C9.25 16.75 3.25 10.75 2.75 4c0-.5.5-1 1-1H6.5Z',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5V7Z',
  print: 'M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6v-5.5Z',
  out: 'M8 4.5H4v11.5h11.5V12M11.5 3.5h5v5M16.25 3.75 9.5 10.5',
  calendar: 'M3.5 5h13v11.5h-13V5ZM3.5 8.5h13M7 3v3.5M13 3v3.5',
  redo: 'M13 4l3.5 3.5L13 11M16 7.5H8.5a4.25 4.25 0 0 0 0 8.5H12',
  plus: 'M10 4v12M4 10h12',
  next: 'M8 5l5 5-5 5',
  list: 'M7 5.5h9.5M7 10h9.5M7 14.5h9.5M3.5 5.5v.01M3.5 10v.01M3.5 14.5v.01',
  book: 'M10 5.25C8.5 4 6.25 3.5 3.25 3.5v11.75c3 0 5.25.5 6.75 1.75 1.5-1.25 3.75-1.75 6.75-1.75V3.5c-3 0-5.25.5-6.75 1.75ZM10 5.25V17',
  bell: 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.5 1.5h-13L5 13.5ZM8.25 17h3.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
