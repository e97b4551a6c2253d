import { createHash } from 'node:crypto';
import { HOSTS } from './people.mjs';

export const BODY = `I am writing to ask you to speak up for the people who are still held as prisoners after last year's ceasefire. Their families have waited a long time for news, and many of them have had no visit and no letter.

I ask you for three things:

1) Raise the prisoners by name in the Foreign Relations and Foreign Affairs committees, and ask the State Department what it has done for them.

2) Support visits by the Red Cross, without conditions and without delay.

3) Tie new assistance to the release of everybody who was taken from their home.

These are people with parents and children who wait for them. A word from Congress is heard, and it costs nothing to say it.

I would be glad to hear where you stand and what you will do. Thank you for your time and for your work.`;

const alert = {
  id: `https://${HOSTS.feed}/alerts/prisoners`,
  url: `https://${HOSTS.feed}/alerts/prisoners`,
  title: 'Bring the prisoners home',
  summary: 'Ask your senators and your representative to speak up for prisoners held after the ceasefire.',
  content_text: BODY,
};

/** JSON Feed 1.1 with the letter in `_advocacy`; `now` (epoch milliseconds) sets when it was published and expires. */
export function alertFeed(now) {
  const day = 86_400_000;
  const at = (offset) => new Date(now + offset * day).toISOString();
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Hillside Human Rights Committee',
    home_page_url: `https://${HOSTS.feed}/`,
    feed_url: `https://${HOSTS.feed}/feed.json`,
    _advocacy: { version: 1 },
    items: [
      {
        ...alert,
        date_published: at(-1),
        _advocacy: {
          subject: 'Please speak up for the prisoners',
          body: BODY,
          topics: ['foreign policy', 'human rights'],
          expires: at(14),
        },
      },
    ],
  };
}

/** Answers for the feed's host: the feed with its ETag, and nothing else. */
export function serveFeed(now) {
  const body = JSON.stringify(alertFeed(now));
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
  const headers = { 'content-type': 'application/feed+json', etag, 'access-control-allow-origin': '*' };
  return ({ url, headers: asked }) => {
    if (url !== '/feed.json') return undefined;
    if (asked['if-none-match'] === etag) return { status: 304, headers };
    return { headers, body };
  };
}

/** Serves one JSON value at one path, open to every origin as the public table is. */
export function serveJson(path, value) {
  const body = JSON.stringify(value);
  const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  return ({ url }) => (url === path ? { headers, body } : undefined);
}
