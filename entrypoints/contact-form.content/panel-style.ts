/** The panel's look; the page's styles cannot reach into its closed shadow root. */
export const PANEL_STYLE = `
:host{all:initial;position:fixed;right:16px;bottom:16px;z-index:2147483000;--paper:#fff;--ink:#1c2333;--soft:#545c6e;--line:#dfd9cd;--brand:#1f3f7d;--good:#17603c;--warn:#7a4400;--bad:#96241b}
@media (prefers-color-scheme:dark){:host{--paper:#1d2330;--ink:#ece9e3;--soft:#aab1bf;--line:#323a4a;--brand:#a4bef5;--good:#92dbb0;--warn:#f4c883;--bad:#f6b0a8}}
section{box-sizing:border-box;width:300px;max-height:min(420px,60vh);overflow:auto;padding:14px 16px;font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-left:4px solid var(--tone,var(--brand));border-radius:10px;box-shadow:0 6px 24px rgb(0 0 0/18%)}
[data-status=ready],[data-status=sent]{--tone:var(--good)}
[data-status=needs-you]{--tone:#d98318}
[data-status=failed]{--tone:var(--bad)}
header{display:flex;gap:8px;align-items:start;justify-content:space-between}
h2{margin:0;font:600 14px/1.35 inherit;font-family:inherit}
h3{margin:10px 0 4px;font:600 12px/1.3 inherit;font-family:inherit;color:var(--soft)}
p{margin:4px 0 0}
ul{margin:0;padding:0;list-style:none}
li{display:flex;gap:8px;justify-content:space-between;align-items:baseline;padding:4px 0;border-top:1px solid var(--line)}
li:first-child{border-top:0}
summary{margin-top:8px;font-size:12px;color:var(--soft);cursor:pointer;padding:4px 0}
button{flex:none;min-width:28px;min-height:28px;padding:2px 8px;font:inherit;font-size:13px;color:var(--brand);background:none;border:1px solid transparent;border-radius:6px;cursor:pointer}
button:hover{border-color:currentcolor}
:focus-visible{outline:2px solid var(--brand);outline-offset:1px}
.next{margin-top:8px;font-size:13px;color:var(--soft)}
.small{width:auto;padding:6px 10px;overflow:visible}
@media (max-width:760px){:host{left:0;right:0;bottom:0}section{width:auto;max-height:38vh;border-radius:10px 10px 0 0}}
@media (forced-colors:active){section{border:2px solid CanvasText}button{border-color:ButtonText}}
@media print{:host{display:none}}`;
