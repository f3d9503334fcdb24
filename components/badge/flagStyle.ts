/** The flag's own look; nothing of the page's styles reaches into its shadow root. Contrast >= 4.5:1 in both schemes. */
export const flagStyle = `
:host{all:initial !important}
@media print{:host{display:none !important}}
.stack{
color-scheme:light dark;
--ground:#fff;--text:#15181d;--muted:#555c68;--line:#c9ced6;
--ok:#1a6b3c;--caution:#8a5a00;--danger:#a8201a;--accent:#1d4fd8;
font:14px/20px system-ui,sans-serif;font-variant-numeric:tabular-nums;
background:none;border:0;color:var(--text);inset:4px 4px auto auto;margin:0;max-height:calc(100vh - 8px);
overflow:auto;padding:8px;position:fixed;width:min(376px,calc(100vw - 8px));z-index:2147483647;
}
.stack:dir(rtl){inset:4px auto auto 4px}
@media (prefers-color-scheme:dark){
.stack{--ground:#1b1e23;--text:#eceef1;--muted:#a9b1bd;--line:#454b55;
--ok:#6fd39a;--caution:#f0b955;--danger:#ff8f86;--accent:#8fb0ff}
}
.flag{
background:var(--ground);border:1px solid var(--line);border-inline-start:4px solid var(--ok);border-radius:8px;
box-shadow:0 1px 6px #0005;color:var(--text);overflow-wrap:anywhere;padding:10px 12px;position:relative;
}
.flag[data-severity=caution]{border-inline-start-color:var(--caution)}
.flag[data-severity=danger]{border-inline-start-color:var(--danger)}
p{margin:0 0 2px}
.from{color:var(--muted);margin-inline-end:32px}
.title{font-size:16px;font-weight:600;line-height:24px}
.ok{color:var(--ok)}.caution{color:var(--caution)}.danger{color:var(--danger)}.muted{color:var(--muted)}
button{
all:unset;box-sizing:border-box;border-radius:6px;color:var(--muted);cursor:pointer;
font:14px/20px system-ui,sans-serif;min-height:28px;min-width:28px;text-align:center;
}
button:hover{color:var(--text)}
button:focus-visible{outline:2px solid var(--accent)}
.close{font-size:16px;inset-block-start:6px;inset-inline-end:6px;position:absolute}
.more{background:var(--ground);border:1px solid var(--line);margin-block-start:4px;padding:3px 12px;text-decoration:underline}
.more[hidden]{display:none}
@media (forced-colors:active){.flag{border:2px solid CanvasText}}
`
