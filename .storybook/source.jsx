import { Fragment } from 'react';
import { parse } from 'yaml';
import written from '../content/sources.yaml?raw';

const known = parse(written);

/** When a text was written, as exactly as it says: 2022, 2022-02 or 2024-03-11. */
function dateOf(published) {
  const [, month, day] = published.split('-');
  return month
    ? new Intl.DateTimeFormat('el', { day: day && 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(published),
      )
    : published;
}

function sourceOf(id) {
  const source = known.find((one) => one.id === id);
  if (!source) throw new Error(`content/sources.yaml has no source «${id}».`);
  return source;
}

/**
 * Who says what stands before it, through whom, and when: by ids in content/sources.yaml, separated by spaces, or
 * written out where no element cites it.
 * @param {{ id: string } | { organisation: string, via?: string, published?: string, address: string }} source
 */
export function Source({ id, ...given }) {
  const sources = id ? id.split(' ').map(sourceOf) : [given];
  const cited = sources.map(({ organisation, via, published, address }, index) => (
    <Fragment key={address}>
      {index > 0 && ' · '}
      <a href={address}>{organisation}</a>
      {via && `, μέσω ${via}`}, {published ? dateOf(published) : 'χωρίς ημερομηνία'}
    </Fragment>
  ));
  return <>({cited})</>;
}
