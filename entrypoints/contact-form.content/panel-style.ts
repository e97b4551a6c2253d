/** The panel's look; the page's styles cannot reach into its closed shadow root. */
export const PANEL_STYLE = `
:host{all:initial;position:fixed;right:16px;bottom:16px;z-index:2147483000;color-scheme:light dark}
section{box-sizing:border-box;width:300px;max-height:min(420px,60vh);overflow:auto;padding:14px 16px;font:14px/1.45 system-ui,sans-serif;--soft:light-dark(#545c6e,#aab1bf);--brand:light-dark(#1f3f7d,#a4bef5);--line:light-dark(#dfd9cd,#323a4a);color:light-dark(#1c2333,#ece9e3);background:light-dark(#fff,#1d2330);border:1px solid var(--line);border-left:4px solid var(--tone,var(--brand));border-radius:10px;box-shadow:0 6px 24px rgb(0 0 0/18%)}
[data-status=ready],[data-status=sent]{--tone:light-dark(#17603c,#92dbb0)}
[data-status=needs-you]{--tone:#d98318}
[data-status=failed]{--tone:light-dark(#96241b,#f6b0a8)}
header,li{display:flex;gap:8px;align-items:baseline;justify-content:space-between}
h2,h3{margin:0;font:inherit;font-weight:600}
h3,summary,.next{margin:10px 0 4px;font-size:13px;color:var(--soft)}
p{margin:4px 0 0}
ul{margin:0;padding:0}
li{padding:4px 0}
li+li{border-top:1px solid var(--line)}
button{min-width:28px;min-height:28px;font:inherit;color:var(--brand);background:0 0;border:1px solid transparent;border-radius:6px;cursor:pointer}
:focus-visible{outline:2px solid var(--brand)}
.small{width:auto;padding:6px 10px}
@media (max-width:760px){:host{left:0;right:0;bottom:0}section{width:auto;max-height:38vh}}
@media print{:host{display:none}}`;
