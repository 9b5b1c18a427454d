/** The style of a poster: paper in light, the colours of the elements, numbers first. */

/** @param {number} size of the letters, in points */
export const posterStyle = (size) =>
  `@page{size:A4;margin:10mm 12mm}` +
  `*{box-sizing:border-box;margin:0;padding:0}` +
  `html{color-scheme:light;background:#e9e4da}` +
  `body{font:var(--size,${size}pt)/1.24 system-ui,Roboto,Arial,sans-serif;color:#1c262b;overflow-wrap:break-word;` +
  `print-color-adjust:exact;-webkit-print-color-adjust:exact}` +
  `.hint{max-width:210mm;margin:0 auto;padding:1.2rem 12mm;font-size:1rem}` +
  `main{max-width:210mm;margin:0 auto 2rem;padding:10mm 12mm;background:#fff}` +
  `a{color:inherit;text-decoration:none}` +
  `header>div{min-width:0}header{display:flex;gap:8mm;align-items:center;justify-content:space-between}` +
  `.for{color:#0a5259;font-size:13pt;font-weight:700}` +
  `h1{font-size:32pt;line-height:1.05;letter-spacing:-.025em;text-wrap:balance}` +
  `.lead{margin-top:1.5mm;font-size:13pt;line-height:1.25;text-wrap:pretty}` +
  `.drawing{flex:none;width:38mm;fill:#0a5259}.drawing .l{fill:#f5a93b}` +
  `.drawing .s{fill:none;stroke:#0a5259;stroke-width:5;stroke-linecap:round;stroke-linejoin:round}` +
  `.drawing .s[stroke-width]{stroke-width:12}.drawing .d{stroke-dasharray:0 11;stroke-width:5.5}` +
  `.now{display:flex;gap:4mm;margin:3.5mm 0 4mm}.now ul{flex:3;display:flex;gap:4mm;list-style:none}` +
  `.now li{flex:1 1 0;padding:1.5mm 4mm 2.5mm;border:1.2mm solid #0a5259;border-radius:4mm;font-size:9pt;` +
  `line-height:1.2}` +
  `.now strong{display:block;font-size:34pt;line-height:1.05;letter-spacing:-.01em;color:#0a5259;white-space:nowrap}` +
  `.now p{margin-top:.5mm;font-size:7.5pt}` +
  `.text{columns:2;column-gap:8mm;widows:2;orphans:2}` +
  `.text>*+*,.text section>*+*,.text li>*{margin-top:.28em}` +
  `.text h2{font-size:1.35em;line-height:1.15;color:#0a5259;break-after:avoid;text-wrap:balance}` +
  `.text>h2:not(:first-child){margin-top:.7em}` +
  `.text :is(h3,h4){font-size:1.08em;line-height:1.2;break-after:avoid}` +
  `.text>*+:is(h3,section){margin-top:.6em}` +
  `.text :is(ul,ol){padding-left:1.15em}.text li+li{margin-top:.28em}` +
  `.text li:has(>a[href^="tel:"]:first-child),.text li:has(>a[rel]:first-child){list-style:none;margin-left:-1.15em}` +
  `.text li{break-inside:avoid}.text li:has(>a[href^="tel:"]:first-child) p{margin-top:0;font-size:.85em}` +
  `.text li>a[href^="tel:"] strong{font-size:1.55em;line-height:1.05;color:#0a5259;white-space:nowrap}` +
  `blockquote{margin:.3em 0;padding:.25em .7em;border:solid #f5a93b;border-width:0 0 0 1mm}` +
  `table{width:100%;border-collapse:collapse}caption{text-align:start}` +
  `:is(th,td){padding:.15em .4em .15em 0;border-bottom:1px solid #bbb;text-align:start;vertical-align:top}` +
  `footer{display:flex;flex-wrap:wrap;gap:1.5mm 6mm;align-items:end;margin-top:4mm;padding-top:2mm;` +
  `border-top:1.2mm solid #f5a93b;break-inside:avoid}` +
  `.here{flex:1;display:flex;align-items:end;min-height:10mm;font-size:13pt;font-weight:700}` +
  `.here::after{content:"";flex:1;margin-left:2mm;border-bottom:.4mm solid}` +
  `.code{flex:0 0 27mm;font-size:7.5pt;line-height:1.15}` +
  `.code svg{display:block;width:27mm;margin-bottom:1mm}.mark{max-width:70mm;font-size:7.5pt;` +
  `line-height:1.2;color:#414b51}` +
  `.measured main{width:186mm;max-width:none;padding:0}` +
  `@media print{html{background:none}.hint{display:none}main{max-width:none;margin:0;padding:0}}` +
  `@media screen and (max-width:700px){body:not(.measured){.text{columns:1}.now,.now ul{flex-direction:column}` +
  `header{align-items:start}h1{font-size:26pt}.drawing{width:22mm}main{padding:6mm}.hint{padding-inline:6mm}}}`;
