/** The style of the file of everything: the colours of the elements, one column. */
export const offlineStyle =
  `html{color-scheme:light dark;background:light-dark(#fffdf9,#10191d);color:light-dark(#1c262b,#f1ede5);` +
  `--sea:light-dark(#0a5259,#8fd8da)}` +
  `body{max-width:46rem;margin:auto;padding:1rem 1.25rem 4rem;font:1rem/1.6 system-ui,Roboto,Arial,` +
  `sans-serif;overflow-wrap:break-word}` +
  `h1{margin:.5rem 0 0;font-size:clamp(2rem,1.4rem + 3vw,3.25rem);line-height:1.1;letter-spacing:-.03em;` +
  `text-wrap:balance}` +
  `.lead{margin:.75rem 0 1.5rem;font-size:1.1875rem;text-wrap:pretty}` +
  `a{color:var(--sea)}.languages{margin:0;text-align:end}.languages a{display:inline-block;padding:.6rem 0}` +
  `nav ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(16rem,100%),1fr));gap:0 1.5rem;` +
  `margin:0;padding:1rem 1.25rem;` +
  `list-style:none;border-inline-start:.3rem solid #f5a93b;background:light-dark(#fdf1e0,#22221c)}` +
  `nav a{display:block;padding:.6rem 0;font-weight:650}` +
  `section{margin-top:3rem}section>:not(:defined){display:block}:not(:defined) a[href^=tel] strong{font-size:1.5em}` +
  `summary{padding-block:.6em}summary :is(h3,h4){display:inline;margin:0}` +
  `.more{margin:.75rem 0 0}.more button{min-height:44px;padding:.5rem 1.25rem;border:2px solid var(--sea);` +
  `border-radius:9em;` +
  `font:inherit;font-weight:650;color:var(--sea);background:none;cursor:pointer}` +
  `:is(a,button):focus-visible{outline:3px solid;outline-offset:2px}` +
  `[hidden]{display:none!important}main+main{margin-top:4rem}` +
  `@media print{.languages,.more,nav{display:none}section{break-before:page;margin:0}body{max-width:none;padding:0}}`;
