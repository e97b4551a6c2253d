const STYLE = `
* { box-sizing: border-box } body { margin: 0; font: 16px/1.5 'Source Sans 3', 'Segoe UI', 'DejaVu Sans', sans-serif; color: #1f2933; background: #f4f2ee }
a { color: var(--deep) } header.site { background: var(--deep); color: #fff } header.site .in { max-width: 1080px; margin: auto; padding: 22px 32px; display: flex; gap: 18px; align-items: center }
header.site .seal { width: 58px; height: 58px; flex: none } header.site b { font: 600 30px/1.1 Georgia, 'DejaVu Serif', serif; display: block; letter-spacing: .01em }
header.site span { font-size: 13px; letter-spacing: .14em; text-transform: uppercase; opacity: .82 } header.site form { margin-left: auto; display: flex; gap: 6px }
header.site input { border: 0; border-radius: 3px; padding: 8px 10px; width: 150px; font: inherit; font-size: 14px }
nav.site { background: var(--mid) } nav.site .in { max-width: 1080px; margin: auto; padding: 0 32px; display: flex; gap: 30px }
nav.site a { color: #fff; text-decoration: none; font-weight: 600; font-size: 14px; padding: 11px 0; border-bottom: 3px solid transparent } nav.site a.on { border-color: var(--accent) }
main { max-width: 780px; margin: 34px auto 60px; background: #fff; border-radius: 6px; padding: 34px 44px 44px; box-shadow: 0 1px 2px #0002, 0 8px 28px #0000000f }
h1 { font: 600 32px/1.2 Georgia, 'DejaVu Serif', serif; color: var(--deep); margin: 0 0 8px } h1::after { content: ''; display: block; width: 56px; height: 3px; background: var(--accent); margin-top: 12px }
h2 { font: 600 20px/1.3 Georgia, 'DejaVu Serif', serif; color: var(--deep); margin: 28px 0 10px } p.intro { color: #52606d; margin: 14px 0 22px }
label { font-weight: 600; font-size: 14px } .required, .gfield_required { color: #b4232a } input[type=text], input[type=email], input[type=tel], input:not([type]), select, textarea { width: 100%; font: inherit; padding: 9px 11px; border: 1px solid #9aa5b1; border-radius: 4px; background: #fff; color: inherit }
input:focus, select:focus, textarea:focus { outline: 3px solid color-mix(in srgb, var(--accent) 55%, transparent); outline-offset: 0; border-color: var(--deep) } textarea { min-height: 250px; resize: vertical }
button, input[type=submit] { font: inherit; font-weight: 600; color: #fff; background: var(--deep); border: 0; border-radius: 4px; padding: 12px 26px; cursor: pointer } .grid { display: grid; grid-template-columns: repeat(12, 1fr); gap: 16px 18px }
.error { background: #fdecea; border-left: 4px solid #b4232a; padding: 10px 16px; margin: 0 0 18px } footer.site { background: #22303c; color: #cbd2d9; font-size: 14px } footer.site .in { max-width: 1080px; margin: auto; padding: 26px 32px; display: flex; gap: 40px; align-items: end }
footer.site form { margin-left: auto; display: flex; gap: 8px; align-items: end } footer.site input { width: 220px } footer.site p { margin: 0 } .hide { display: none }`;

const SEAL = `<svg class="seal" viewBox="0 0 60 60" aria-hidden="true"><circle cx="30" cy="30" r="28" fill="none" stroke="#fff" stroke-width="2"/><circle cx="30" cy="30" r="23" fill="none" stroke="#fff" stroke-opacity=".5"/><path d="M12 40 24 24l6 8 6-12 12 20z" fill="#fff" fill-opacity=".9"/><path d="m30 9 1.8 3.8 4.2.5-3.1 2.9.8 4.1-3.7-2-3.7 2 .8-4.1-3.1-2.9 4.2-.5z" fill="var(--accent)"/></svg>`;

/** What a person typed, made safe to stand in the page again. */
export const safe = (text) =>
  String(text).replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

/** `<option>`s of pairs [value, label] or of plain labels. */
export const options = (list) =>
  list
    .map((one) => (Array.isArray(one) ? one : [one, one]))
    .map(([value, label]) => `<option value="${safe(value)}">${safe(label)}</option>`)
    .join('');

/** The posted form as an object; of repeated names the last counts. */
export const posted = (body) => Object.fromEntries(new URLSearchParams(body));

/** An office's page: header with a search box, navigation, the content, a footer with a newsletter box. */
export function officePage({ name, title, colours: [deep, mid, accent], heading, style = '', content, script = '' }) {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading} | ${name}</title>
<link rel="icon" href="data:,"><style>:root { --deep: ${deep}; --mid: ${mid}; --accent: ${accent} }${STYLE}${style}</style></head>
<body><header class="site"><div class="in">${SEAL}<div><span>${title}</span><b>${name}</b></div>
<form role="search" action="/search" method="get"><input type="text" name="q" placeholder="Search" aria-label="Search this site"></form></div></header>
<nav class="site"><div class="in"><a href="/">Home</a><a href="/about">About</a><a href="/issues">Issues</a><a href="/services">Services</a><a class="on" href="/contact">Contact</a></div></nav>
<main><h1>${heading}</h1>${content}</main>
<footer class="site"><div class="in"><p>Office of ${name}<br>Washington, DC 20510</p>
<form action="/newsletter" method="post"><label>Newsletter<br><input type="text" name="newsletter_email" placeholder="E-mail address"></label><button>Sign up</button></form></div></footer>
${script && `<script>${script}</script>`}</body></html>`;
}
