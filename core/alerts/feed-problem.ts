/** Why a feed could not be taken; the last good alerts stay. Each has plain words in the locale files. */
export type FeedProblem =
  | 'offline' // no answer at all: DNS, TLS, refused
  | 'timeout'
  | 'too-large'
  | 'server-error' // 5xx
  | 'not-found' // 4xx
  | 'no-permission'
  | 'not-a-feed' // HTML, another type, cut off
  | 'wrong-version'
  | 'no-letters' // a feed without any letter
  | 'unsigned'
  | 'bad-signature'
  | 'rolled-back'
  | 'no-source';
