/** The project's mark: a letter that speaks, on its way. The same drawing as assets/icon.svg. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="30" fill="#1f3f7d" />
      <path stroke="#f6b860" stroke-width="9" stroke-linecap="round" d="M12.5 46H25M18 64h7M12.5 82H25" />
      <path
        fill="#fff"
        d="M45 31h59a12 12 0 0 1 12 12v38a12 12 0 0 1-12 12H74.5L56 109.5a2.8 2.8 0 0 1-4.7-2.5L53.5 93H45a12 12 0 0 1-12-12V43a12 12 0 0 1 12-12Z"
      />
      <path
        fill="none"
        stroke="#1f3f7d"
        stroke-width="9"
        stroke-linecap="round"
        stroke-linejoin="round"
        d="m48 48 26.5 22L101 48"
      />
    </svg>
  );
}
