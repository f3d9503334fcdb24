/** The marks' and the story's own look. Filled signs, so that they can be read on any ground; contrast >= 4.5:1. */
export const markStyle = `
@media print{:host{display:none!important}}
button,.story{--ok:#1a6b3c;--plain:#555c68;--caution:#8a5a00;--danger:#a8201a;--on:#fff;--text:#15181d;
border:1px solid transparent;box-sizing:border-box;pointer-events:auto;font:14px/20px system-ui,sans-serif}
.dark{--ok:#6fd39a;--plain:#a9b1bd;--caution:#f0b955;--danger:#ff8f86;--on:#1b1e23;--text:#eceef1}
button{appearance:none;background:var(--plain);border-radius:50%;color:var(--on);cursor:help;left:0;margin:0;
padding:0;position:absolute;text-align:center;top:0;font-weight:700;-webkit-text-stroke:.6px}
button[hidden]{display:none}
button:focus-visible,button.on{outline:2px solid var(--plain);outline-offset:1px}
@media(pointer:coarse){button:before{content:"";inset:-5px;position:absolute}}
.story{background:var(--on);border-color:var(--plain);border-radius:8px;box-shadow:0 1px 6px #0005;color:var(--text);
inset:0 auto auto 0;margin:0;max-width:min(320px,calc(100% - 8px));overflow-wrap:anywhere;padding:8px 12px;position:fixed}
p{margin:0}
p+p{margin-top:4px}
p.ok{color:var(--ok)}p.caution{color:var(--caution)}p.danger{color:var(--danger)}p.name{font-weight:600}
button.ok{background:var(--ok)}button.caution{background:var(--caution)}button.danger{background:var(--danger)}
`
