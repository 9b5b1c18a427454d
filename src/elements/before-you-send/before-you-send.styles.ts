import { css } from '../../core/css.js';
import { helplineStyles } from '../../styles/helplines.styles.js';
import { base } from '../../styles/base.styles.js';
import { print } from '../../styles/print.styles.js';
import { sections } from '../../styles/sections.styles.js';
import { tokens } from '../../styles/tokens.styles.js';

const beforeYouSend = css`
  /* Already sent: an unbroken rule above and below, and one number at double size */
  .already {
    margin-top: 1.5em;
    border: solid var(--_accent);
    border-width: 2px 0;
  }
  .already .label,
  .ask {
    font-size: 1.25em;
    line-height: 1.35;
    font-weight: 650;
  }
  .already .tel {
    font-size: 2.5em;
  }
  /* The breath: a circle grows and shrinks once in ten seconds; with reduced motion only the text shows */
  .breath p {
    display: flex;
    align-items: center;
    gap: 2em;
    padding: 1.5em;
  }
  .breath p::before {
    content: '';
    flex: none;
    border: 0.75em solid var(--_accent);
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    [open] p::before {
      animation: breath 10s;
    }
  }
  @keyframes breath {
    40% {
      transform: scale(2.5);
    }
  }
  .steps,
  .asks,
  .story {
    display: grid;
    gap: 0.5em;
  }
  .steps li {
    margin-inline-start: 1.5em;
    list-style: decimal;
  }
  .steps ::marker {
    font-weight: 650;
    color: var(--_accent);
  }
  .asks,
  .story {
    gap: 1.25em;
  }
  .story > li {
    display: grid;
    gap: 0.25em 1.25em;
  }
  .dots {
    --_dot: var(--_accent);
    width: 3.75em;
    height: 2.25em;
    background: radial-gradient(var(--_dot) 0.18em, var(--_accent) 0.2em 0.24em, transparent 0.27em) 0 0 / 0.75em 0.75em;
  }
  .one {
    width: 0.75em;
    height: 0.75em;
  }
  .fewer {
    --_dot: var(--_surface);
  }
  .reply {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    max-width: none;
    padding-bottom: 0.75em;
  }
  .reply + .reply {
    padding-top: 0.75em;
    border-top: var(--_rule);
  }
  .reply > div {
    flex: 1 1 15em;
  }
  blockquote {
    font-size: 1.125em;
    line-height: 1.45;
  }
  @container (min-width: 30em) {
    .story > li {
      grid-template-columns: 3.75em 1fr;
    }
    .dots {
      margin-top: 0.4em;
    }
  }
  @container (min-width: 52em) {
    .asks {
      grid-template-columns: 1fr 1fr;
    }
  }
`;

/** All style sheets of the element, in cascade order; also inlined into the prerendered page. */
export const styles = [tokens, base, helplineStyles, sections, beforeYouSend, print];
