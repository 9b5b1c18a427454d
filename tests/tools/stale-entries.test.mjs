/** From which day the script marks an entry of helplines.yaml as old. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { loadSharedContent } from '../../tools/content/plugin.mjs';
import { copyOf } from './content-copy.mjs';

/** The day from which an entry is stale after a change of helplines.yaml; "none" if it never is. */
async function staleFrom(id, from, to) {
  const folder = await copyOf('content');
  const file = path.join(folder, 'helplines.yaml');
  const text = await readFile(file, 'utf8');
  const start = text.indexOf(`- id: ${id}\n`);
  assert.ok(text.indexOf(from, start) > 0, `the sample is out of date: ${id} has no ${from}`);
  await writeFile(file, text.slice(0, start) + text.slice(start).replace(from, to));
  const { module, data } = await loadSharedContent('el', folder);
  const { markup } = module.allHelplineItems(data).find(({ name }) => name === `brief_${id.replaceAll('-', '_')}`);
  return /data-stale-from="([^"]*)"/.exec(markup)?.[1] ?? 'none';
}

const ages = [
  ['to the day', 'gr-1018', 'source_date: 2025-10-10', 'source_date: 2025-10-10', '2027-04-11'],
  [
    'in a shorter month its last day counts',
    'gr-1018',
    'source_date: 2025-10-10',
    'source_date: 2025-08-31',
    '2027-03-01',
  ],
  ['a month counts from its first day', 'gr-1018', 'source_date: 2025-10-10', 'source_date: 2025-10', '2027-04-02'],
  ['a year counts from its first day', 'gr-1018', 'source_date: 2025-10-10', 'source_date: "2025"', '2026-07-02'],
  ['a newer confirmation counts', 'gr-1018', 'confirmed: ""', 'confirmed: 2026-11-20', '2028-05-21'],
  ['an older confirmation does not count', 'gr-1018', 'confirmed: ""', 'confirmed: 2024-11-20', '2027-04-11'],
  [
    'the newest of several sources counts',
    'gr-10306',
    'source_date: 2025-10-10',
    'source_date: 2020-10-10',
    '2023-10-15',
  ],
  ['without any date it is always stale', 'gr-safeline', '    more_sources: [sinidisi-2024]\n', '', ''],
  ['an emergency number never is', 'gr-100', 'confirmed: ""', 'confirmed: 2020-01-01', 'none'],
];
for (const [what, id, from, to, expected] of ages)
  test(`an entry is stale after 18 months: ${what}`, async () => {
    assert.equal(await staleFrom(id, from, to), expected);
  });

test('an entry that was stale when any source was last read shows its notice without the script', async () => {
  const { module, data } = await loadSharedContent('el');
  const [known] = data.sources;
  const read = (...days) => days.map((seen, index) => ({ ...known, id: `source-${index}`, seen }));
  const stale = { ...data.helplines.lines.find(({ id }) => id === 'gr-1018'), source_date: '2024-01-01' };
  const noticeIn = (sources) => {
    const [, { plain }] = module.allHelplineItems({
      ...data,
      sources,
      helplines: { ...data.helplines, lines: [stale] },
    });
    return plain.includes('data-stale-from="2025-07-02"');
  };
  assert.deepEqual(
    [
      read('2025-07-01'),
      read('2025-07-02'),
      read('2026-11-22', '2025-01-01'),
      read('2025-01-01', '2025-06-01'),
      [],
    ].map(noticeIn),
    [false, true, true, false, false],
  );
});
