import { form, type HostilePage, PAGE, page, trap } from './build-page';

const honeypot = (name: string, extra: string, head = ''): HostilePage => ({
  name: `trap: ${name}`,
  url: PAGE,
  html: page(form(extra, 'action="/send" method="post"'), head),
  expect: 'filled',
  because: 'a person cannot see it, so it stays empty',
});

/** Boxes that a person cannot see or is told to leave. */
export const HONEYPOTS: readonly HostilePage[] = [
  honeypot('display none', trap('style="display:none"')),
  honeypot('visibility hidden', trap('style="visibility:hidden"')),
  honeypot('opacity 0', trap('style="opacity:0"')),
  honeypot('opacity 0 on an ancestor', `<div style="opacity:0.001"><div>${trap('')}</div></div>`),
  honeypot('no size', trap('style="width:0;height:0;overflow:hidden"')),
  honeypot('one pixel', trap('style="position:absolute;width:1px;height:1px;overflow:hidden"')),
  honeypot('clip', trap('style="position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden"')),
  honeypot('clip-path', trap('style="clip-path:inset(100%)"')),
  honeypot('far to the left', trap('style="position:absolute;left:-9999px"')),
  honeypot('far above', trap('style="position:absolute;top:-5000px"')),
  honeypot('scaled to nothing', trap('style="transform:scale(0)"')),
  honeypot('moved away', trap('style="transform:translateX(-10000px)"')),
  honeypot('outside a narrow parent', `<div style="height:0;overflow:hidden">${trap('')}</div>`),
  honeypot('aria-hidden and out of the tab order', trap('aria-hidden="true"', 'tabindex="-1"')),
  honeypot('inert', trap('inert')),
  honeypot('hidden attribute', trap('hidden')),
  honeypot('closed details', `<details><summary>More</summary>${trap('')}</details>`),
  honeypot('style sheet class', trap('data-far'), '<style>[data-far]{position:fixed;bottom:-4000px}</style>'),
  honeypot(
    'covered by a block',
    `<div style="position:relative">${trap('')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
  ),
  honeypot(
    '"leave this blank"',
    '<p><label for="trap-w">Leave this field blank</label> <input class="trap" id="trap-w" name="website"></p>',
  ),
  honeypot(
    'class of a honeypot',
    '<div class="gform_validation_container"><label for="trap-n">Name</label> <input class="trap" id="trap-n" name="input_9"></div>',
  ),
  honeypot(
    'type hidden',
    '<input class="trap" type="hidden" name="email_address_validation_field"><input class="trap" type="hidden" name="phone">',
  ),
  honeypot('disabled fieldset', `<fieldset disabled>${trap('')}</fieldset>`),
  honeypot('read-only', trap('', 'readonly')),
  honeypot(
    'password box',
    '<p><label for="trap-p">E-mail</label> <input class="trap" id="trap-p" type="password" name="p"></p>',
  ),
  honeypot('content-visibility hidden', trap('style="content-visibility:hidden"')),
  honeypot('no height, no overflow', trap('style="max-height:0;overflow:clip"')),
  honeypot('zoomed away', trap('style="zoom:0.001"')),
  honeypot('turned away', trap('style="transform:rotateY(90deg)"')),
  honeypot('faded by a filter', trap('style="filter:opacity(0)"')),
  honeypot('masked', trap('style="mask:linear-gradient(transparent,transparent)"')),
  honeypot('far to the right', trap('style="position:absolute;left:30000px"')),
  honeypot('far below, fixed', trap('style="position:fixed;top:300vh"')),
  honeypot('clip-path circle', trap('style="clip-path:circle(0)"')),
  honeypot('clip-path polygon', trap('style="clip-path:polygon(0 0,0 0,0 0,0 0)"')),
  honeypot('scaled by its own property', trap('style="scale:0"')),
  honeypot('moved by its own property', trap('style="translate:-9999px"')),
  honeypot(
    'indented out of sight',
    '<div style="text-indent:-9999px;overflow:hidden;white-space:nowrap"><label for="trap-i">Phone</label> <input class="trap" id="trap-i" name="phone2"></div>',
  ),
  honeypot(
    'hidden by an animation',
    `<style>@keyframes out{to{opacity:0}}</style>${trap('style="animation:out 1ms forwards"')}`,
  ),
  honeypot('faded in a chain of filters', trap('style="filter:blur(0) opacity(1%)"')),
  honeypot('three pixels', trap('style="position:absolute;width:3px;height:3px;overflow:hidden"')),
  honeypot(
    'rolled into a box without room',
    '<div style="height:3px;overflow:hidden"><label for="trap-r">Phone</label><br><br><br><input class="trap" id="trap-r" name="phone2"></div>',
  ),
  honeypot('collapsed visibility', trap('style="visibility:collapse"')),
  honeypot('closed dialog', `<dialog>${trap('')}</dialog>`),
  honeypot('popover that is not shown', trap('popover')),
  honeypot('in a template', `<template>${trap('')}</template>`),
  honeypot('letters of no size, box without border', trap('', 'style="width:0;padding:0;border:0"')),
  honeypot(
    'under the page’s own background',
    `<div style="position:relative;z-index:0;background:#fff">${trap('style="position:relative;z-index:-1"')}<div style="background:#fff;position:absolute;inset:0"></div></div>`,
  ),
  honeypot(
    'hidden by a rule for its name',
    trap(''),
    '<style>form input[name$="2"], form label[for^="trap"] { position:absolute; left:-200vw }</style>',
  ),
  honeypot(
    'hidden in a shadow tree',
    '<div id="host"></div><script>document.getElementById("host").attachShadow({ mode: "open" }).innerHTML = `<style>p{position:absolute;left:-9999px}</style><p><label>Phone <input class="trap" name="p"></label></p>`;</script>',
  ),
  honeypot(
    '"do not fill" beside it',
    '<p><label for="trap-d">Phone</label> <input class="trap" id="trap-d" name="phone2" aria-describedby="say"> <span id="say">If you are human, do not fill in this field.</span></p>',
  ),
];
