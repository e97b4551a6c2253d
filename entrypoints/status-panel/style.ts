/** The panel's look. The page's styles cannot reach into its closed shadow root; `!important` holds against those on its host. */
export const PANEL_STYLE = `
:host{all:initial!important;position:fixed!important;right:12px!important;bottom:12px!important;z-index:2147483000!important;color-scheme:light dark!important}
:host([data-side=left]){right:auto!important;left:12px!important}
:host([data-side=bar]){left:0!important;right:0!important;bottom:0!important}
*{box-sizing:border-box}
section{--ink:light-dark(#1c2333,#ece9e3);--soft:light-dark(#545c6e,#aab1bf);--brand:light-dark(#1f3f7d,#a4bef5);--line:light-dark(#dfd9cd,#323a4a);--tone:var(--brand);--wash:light-dark(#e5ebf6,#28344f);width:var(--free,300px);max-height:min(440px,calc(100vh - 24px));overflow:auto;overscroll-behavior:contain;font:14px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;color:var(--ink);background:light-dark(#fff,#1d2330);border:1px solid var(--line);border-radius:12px;box-shadow:0 1px 2px rgb(20 24 34/10%),0 8px 28px rgb(20 24 34/16%)}
[data-status=ready],[data-status=sent]{--tone:light-dark(#17603c,#92dbb0);--wash:light-dark(#e2f1e7,#16311f)}
[data-status=needs-you]{--tone:light-dark(#7a4400,#f4c883);--wash:light-dark(#fcf0dc,#382a12)}
[data-status=failed]{--tone:light-dark(#96241b,#f6b0a8);--wash:light-dark(#fae8e5,#3c1d1a)}
header{position:sticky;top:0;display:flex;gap:8px;align-items:center;padding:8px 8px 8px 12px;background:linear-gradient(var(--wash),var(--wash)),light-dark(#fff,#1d2330);border-bottom:1px solid var(--line)}
h2{flex:1;min-width:0;margin:0;font:inherit;font-weight:600;line-height:1.3;overflow-wrap:anywhere}
i{flex:none;display:grid;place-items:center;width:20px;height:20px;border-radius:50%;color:light-dark(#fff,#141822);background:var(--tone);font:700 12px/1 system-ui,sans-serif}
main{padding:10px 12px 12px}
p{margin:0}
p+p,.soft,.note{margin-top:6px}
.note{padding:6px 8px;border-radius:6px;background:light-dark(#fcf0dc,#382a12);color:light-dark(#7a4400,#f4c883)}
.soft,summary,h3{font-size:13px;color:var(--soft)}
h3{margin:12px 0 2px;font-weight:600}
ul{margin:0;padding:0;list-style:none}
li{display:flex;gap:8px;align-items:center;justify-content:space-between;padding:6px 0;overflow-wrap:anywhere}
li span{min-width:0}
li+li{border-top:1px solid var(--line)}
details{margin-top:8px}
summary{cursor:pointer;padding:4px 0}
button{flex:none;min-width:28px;min-height:28px;padding:0 8px;font:inherit;font-size:13px;font-weight:600;color:var(--brand);background:transparent;border:1px solid transparent;border-radius:6px;cursor:pointer}
li button,.go{border-color:var(--line)}
.go{width:100%;min-height:36px;margin-top:10px;color:light-dark(#fff,#111c36);background:var(--brand);border-color:transparent}
header button{padding:0;color:var(--soft);font-size:16px;line-height:1}
button:hover{background:var(--wash)}
.go:hover{background:light-dark(#162f60,#c3d4fa)}
:focus-visible{outline:2px solid var(--brand);outline-offset:1px}
[data-folded]{width:auto;max-width:max(46px,min(var(--free),240px));border-radius:22px}
[data-folded] header{position:static;padding:0;border:0}
[data-folded] main,[data-folded] .close{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tab span{min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.tab{display:flex;gap:8px;align-items:center;min-height:36px;padding:4px 12px 4px 8px;border-radius:22px;color:var(--ink);font-size:13px;line-height:1.2;text-align:start}
header .tab{max-width:100%;padding:4px 12px 4px 8px;color:var(--ink);font-size:13px;line-height:1.2}
:host([data-side=bar]) section{width:auto;max-width:none;max-height:46vh;border-radius:12px 12px 0 0;border-width:1px 0 0}
.tab>i:only-child{margin:0 4px 0 8px}
:host([data-side=bar]) .tab{width:100%;border-radius:0}
@media (prefers-reduced-motion:no-preference){section{animation:in .18s ease-out}@keyframes in{from{opacity:0;transform:translateY(6px)}}}
@media (forced-colors:active){section,button{border-color:CanvasText}i{forced-color-adjust:none;color:Canvas;background:CanvasText}.go{color:ButtonText;background:ButtonFace}}
@media print{:host{display:none!important}}`;
