/** The flag's own look; nothing of the page's styles reaches into its shadow root. Contrast >= 4.5:1 in both schemes. */
export const flagStyle = `
:host { all: initial !important; }
@media print { :host { display: none !important; } }
.stack {
  color-scheme: light dark;
  --ground: #fff; --text: #15181d; --muted: #555c68; --line: #c9ced6;
  --ok: #1a6b3c; --caution: #8a5a00; --danger: #a8201a; --accent: #1d4fd8;
  display: grid; gap: 8px; font: 14px/20px system-ui, sans-serif; font-variant-numeric: tabular-nums;
  inset: 12px 12px auto auto; margin: 0; max-height: calc(100vh - 24px); overflow: auto; padding: 0;
  position: fixed; width: min(360px, calc(100vw - 24px)); border: 0; background: none; z-index: 2147483647;
}
.stack:dir(rtl) { inset: 12px auto auto 12px; }
@media (prefers-color-scheme: dark) {
  .stack { --ground: #1b1e23; --text: #eceef1; --muted: #a9b1bd; --line: #454b55;
    --ok: #6fd39a; --caution: #f0b955; --danger: #ff8f86; --accent: #8fb0ff; }
}
.flag {
  background: var(--ground); border: 1px solid var(--line); border-inline-start: 4px solid var(--ok); border-radius: 8px;
  box-shadow: 0 4px 16px rgb(0 0 0 / .25); color: var(--text); overflow-wrap: anywhere; padding: 10px 12px; position: relative;
}
.flag[data-severity=caution] { border-inline-start-color: var(--caution); }
.flag[data-severity=danger] { border-inline-start-color: var(--danger); }
p { margin: 0 0 2px; }
.from { color: var(--muted); margin-inline-end: 32px; }
.title { font-size: 16px; font-weight: 600; line-height: 24px; }
.ok { color: var(--ok); } .caution { color: var(--caution); } .danger { color: var(--danger); } .muted { color: var(--muted); }
button {
  all: unset; box-sizing: border-box; border-radius: 6px; color: var(--muted); cursor: pointer; font: 16px/24px system-ui, sans-serif;
  inset-block-start: 6px; inset-inline-end: 6px; min-height: 28px; min-width: 28px; position: absolute; text-align: center;
}
button:hover { color: var(--text); }
button:focus-visible { outline: 2px solid var(--accent); }
@media (forced-colors: active) { .flag { border: 2px solid CanvasText; } }
@media (prefers-reduced-motion: no-preference) { .flag { animation: in .12s ease-out; } }
@keyframes in { from { opacity: 0; } }
`
