/** The static markup of `<prin-photo-spread>`. Its script draws with the same functions. */
import { drawings } from '../../markup/drawings.js';
import { button, head, row } from '../../markup/parts.js';
import type { RenderTarget } from '../../markup/render-targets.js';
import { escapeHtml, type Words } from '../../markup/words.js';
import { EXAMPLE, example, fewer } from './photo-spread.example.markup.js';
import type { Content } from './photo-spread.schema.markup.js';
import { circlesOf, edgesOf, ringsOf, type Ring } from './ring-layout.js';
import { AFTER_REPORT, MAX_EACH, STEPS, WITH_FINGERPRINT, type Step } from './spread-model.js';
import { fillIn, sentencesOf } from './spread-words.js';

export { schema } from './photo-spread.schema.markup.js';

type Item = Content['help']['items'][number];

export const markup = (content: Content, target: RenderTarget) => {
  const { play, table, years, help, class: lesson } = content;
  return target.root(
    head(content, drawings['photo-spread']) +
      row(
        'first',
        play.title,
        `<p>${play.rule}</p>` +
          `${target.interactiveOnly(`<div class="content spread"${sayings(content)}>${stage(content)}`)}` +
          `<p>${play.honesty}</p>${target.interactiveOnly('</div>')}` +
          `${disclosure(target, table.open, figures(content, target))}<p class="meta">${play.safe}</p>`,
      ) +
      row(
        'section',
        help.title,
        `<ul class="content aids">` +
          `${help.items.map((item) => aid(item, help.same, target)).join('')}</ul><p class="meta">` +
          `${filled(help.ours, { report: AFTER_REPORT, fingerprint: WITH_FINGERPRINT })}</p>` +
          `${target.helplines(help.needs)}`,
      ) +
      row(
        'section',
        years.title,
        `<p>${years.now}</p><p>` +
          `${fillIn(years.later.html, () => `<span class="years">${years.any}</span>`)}</p><p>` +
          `${years.end}</p>` +
          `${target.interactiveOnly(`<div class="tools">${range('later', years.control, [0, 30, 10], 0)}</div>`)}` +
          `<p>${years.adult}</p>`,
      ) +
      row(
        'section',
        lesson.title,
        `<ul class="content">` +
          `${lesson.items.map((item) => `<li>${item}</li>`).join('')}</ul>` +
          `${disclosure(target, lesson.open, moments(content, target))}`,
      ) +
      target.end(content.sources),
  );
};

const filled = (words: Words, values: Record<string, number>) => fillIn(words.html, (name) => values[name] ?? 0);

/** Words that only the script says, as attributes of the part it draws: `data-say-one` is `one` of the content. */
const sayings = ({ live, play, table, years }: Content) =>
  Object.entries({
    ...live,
    any: years.any,
    step: play.step,
    start: play.start,
    help: table.help,
    stop: table.stop,
    settings: table.settings,
  })
    .map(([name, words]) =>
      name === 'claims' ? '' : ` data-say-${name.toLowerCase()}="${escapeHtml((words as Words).text)}"`,
    )
    .join('');

/** A picture of rings. Each circle is a ring of dots. */
const picture = (rings: Ring[], kind = '') =>
  `<svg${kind} viewBox="${edgesOf(rings)}" aria-hidden="true"><circle class="you" r="5"/>${circlesOf(rings)
    .map(
      (circle) =>
        `<circle${Object.entries(circle)
          .map(([name, value]) => ` ${name}="${value}"`)
          .join('')}/>`,
    )
    .join('')}</svg>`;

/** The picture with what its dots mean, its buttons, its sentence and its sliders. */
const stage = ({ live, play }: Content) =>
  `<div class="stage">${picture([], ' class="drawn"')}<p class="meta" aria-hidden="true">` +
  `<span><i class="mine"></i> ${play.yours}</span> ` +
  `<span><i></i> ${play.others}</span> ` +
  `<span><i class="spared"></i> ${play.spared}</span></p></div><p class="tools">` +
  `${button(' main', play.start)} ${button(' again', play.reset)}</p><p class="now">` +
  `<strong>${live.zero}</strong></p><div class="tools">` +
  `${range('pass', play.pass, [0, 10], 1)}${range('each', play.each, [1, MAX_EACH], 3)}</div>`;

/** A native slider with its value, which it tells screen readers by itself. */
const range = (id: string, label: Words, [min, max, step = 1]: [number, number, number?], value: number) =>
  `<p class="range"><label for="${id}">` +
  `${label}</label>` +
  `<input type="range" id="${id}" min="${min}" max="${max}" step="${step}" value="${value}" autocomplete="off">` +
  `<strong aria-hidden="true">${value}</strong></p>`;

/** One tap deeper on screen; on paper and without a script it is open. */
const disclosure = (target: RenderTarget, title: Words, inside: string) =>
  `${target.interactiveOnly(`<details><summary class="button">${title}</summary>`)}` +
  `${inside}${target.interactiveOnly('</details>')}`;

/** The example as a table, with the place for the reader's own. */
const figures = ({ table }: Content, target: RenderTarget) => {
  const stopped = example({ stop: true });
  const rows = example().map(
    ({ hands }, step) => `<tr><th>${step}</th><td>${hands}</td><td>${stopped[step]?.hands}</td></tr>`,
  );
  return (
    `${target.interactiveOnly('<div data-region="figures"></div>')}<div class="example"><table>` +
    `<caption><strong>${table.caption}</strong></caption><thead>` +
    `<tr><th>${table.step}</th><th>` +
    `${table.hands}</th><th>` +
    `${table.stop}</th></tr></thead><tbody>` +
    `${rows.join('')}</tbody></table><p class="meta">` +
    `${filled(table.settings, { k: EXAMPLE.pass, n: EXAMPLE.each })}</p><p class="meta">` +
    `${filled(table.example, { k: 10 - EXAMPLE.pass })}</p></div><p class="meta">${table.summary}</p>`
  );
};

/** A box to tick, and what it changes: in the picture of the reader on screen, in the example elsewhere. */
const aid = ({ id, name, text, control, less, result }: Item, same: Words, target: RenderTarget) => {
  const by = less ? fewer(id === 'report' ? { report: 1 } : { stop: true }) : 0;
  const told = less && (by > 1 ? less.other : by ? less.one : same);
  const words = less
    ? ` data-say-same="${escapeHtml(same.text)}" ` +
      `data-say-one="${escapeHtml(less.one.text)}" data-say-other="${escapeHtml(less.other.text)}"`
    : '';
  return (
    `<li class="aid" part="item">` +
    `${target.interactiveOnly(`<input type="checkbox" id="${id}" autocomplete="off"><label for="${id}">`)}` +
    `<strong>${name}.</strong>${target.interactiveOnly('</label>')} <p>${text}</p>${
      control ? target.interactiveOnly(`<div class="tools result">${range('day', control, [1, 5], 1)}</div>`) : ''
    }${less ? target.interactiveOnly(`<p class="result shown live"${words}></p>`) : ''}` +
    `<p class="result ${less ? 'told' : 'shown'}">${told ? filled(told, { less: by, d: 1 }) : result}</p></li>`
  );
};

/** Four pictures of the example, as a class has them on paper. */
const moments = ({ class: { moments: title, panels }, live, help: { items } }: Content, target: RenderTarget) => {
  const all = example();
  const told = (step: number) => {
    const state = all[step] as Step;
    return sentencesOf(state, step)
      .map((name) => filled(live[name], { n: state.hands, k: state.passers }))
      .join(' ');
  };
  const less = items.find(({ id }) => id === 'stop')?.less?.other;
  const texts = [
    told(0),
    told(1),
    told(STEPS),
    `${live.stopped} ${less ? filled(less, { less: fewer({ stop: true }) }) : ''}`,
  ];
  const pictures = [0, 1, STEPS, STEPS].map((step, panel) => {
    const steps = all.slice(0, step + 1);
    return ringsOf(steps, panel > 2 ? example({ stop: true }) : steps);
  });
  return `<p><strong>${title}</strong></p><ol class="content moments">${panels
    .map(
      (name, panel) =>
        `<li>${target.interactiveOnly(picture(pictures[panel] as Ring[]))}<p>` +
        `<strong>${name}.</strong> ${texts[panel]}</p></li>`,
    )
    .join('')}</ol>`;
};
