/** Why a feed could not be taken; the last good alerts stay. Each has plain words in the locale files. */
export type FeedProblem =
  | 'offline' // no answer at all: DNS, TLS, refused
  | 'timeout'
  | 'too-large'
  | 'cut-off' // the answer broke off
  | 'server-error' // 5xx, too many requests
  | 'not-found' // 4xx
  | 'insecure' // led to an address without https
  | 'no-permission'
  | 'not-a-feed' // HTML, another type, unreadable
  | 'wrong-version'
  | 'no-letters' // a feed without any letter
  | 'unsigned'
  | 'bad-signature'
  | 'rolled-back' // an older version than the one that is here
  | 'replayed' // the same version with other words
  | 'expired' // the publisher's signed list has run out
  | 'no-source'; // nothing at this site
