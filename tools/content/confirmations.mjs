/**
 * Dates that bite: which lines no one has confirmed within a year, and what to ask when calling them. The questions are
 * made of what the entry says and of what it does not say.
 */

/** How long a confirmation holds. */
const MONTHS = 12;

/**
 * @typedef {{ id: string, number?: string, site?: string, hours?: 'always' | { days: string[], from: string, to: string }[], free?: true, identity?: string, confirmed: string, ask?: string[] }} Line
 * @typedef {{ el: string, en: string }} Said
 */

/**
 * @param {Line[]} lines
 * @param {Date} today
 * @returns {Line[]} those confirmed never, or more than twelve months ago
 */
export function unconfirmed(lines, today) {
  const limit = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - MONTHS, today.getUTCDate());
  return lines.filter(({ confirmed }) => !confirmed || Date.parse(confirmed) < limit);
}

const WAYS = {
  anonymous: ['ανώνυμα', 'anonymously'],
  either: ['επώνυμα ή ανώνυμα', 'by name or anonymously'],
  named: ['επώνυμα', 'by name'],
};

/**
 * @param {Line} line
 * @param {{ needs: Record<string, string[]>, days: Record<string, { text: string }>, ways?: { text: string } }} known who serves which need, the names of the days, and the other ways of this line
 * @returns {Said[]}
 */
export function questionsFor(line, { needs, days, ways }) {
  // An emergency number is never called in order to check it.
  if (line.number && needs.danger?.includes(line.id))
    return [
      {
        el: 'Μην καλέσετε για έλεγχο. Διαβάστε στην επίσημη σελίδα αν ισχύουν ο αριθμός και όσα λέμε γι’ αυτόν.',
        en: 'Do not call it to check. Read on the official page whether the number and what we say of it hold.',
      },
    ];
  return [
    ...(line.number
      ? ofTheCall(line, days)
      : [
          {
            el: `Ανοίγει η διεύθυνση ${line.site}; Είναι η σωστή σελίδα;`,
            en: `Does the address ${line.site} open? Is it the right page?`,
          },
        ]),
    ...ofEvery(line, ways),
    ...(line.ask ?? []).map((el) => ({ el, en: el })),
  ];
}

function ofTheCall({ hours, free }, days) {
  const holidays = {
    el: 'Τι γίνεται στις αργίες, στις γιορτές και τον Αύγουστο;',
    en: 'What of public holidays, the days around them, and August?',
  };
  const when = Array.isArray(hours)
    ? hours
        .map(
          (span) =>
            `${days[span.days[0]].text}${span.days.length > 1 ? `–${days[span.days.at(-1)].text}` : ''} ${span.from}–${span.to}`,
        )
        .join(', ')
    : '';
  return [
    ...(hours === 'always'
      ? [
          {
            el: 'Απαντά κάποιος όλο το 24ωρο, κάθε μέρα, και στις αργίες;',
            en: 'Does someone answer round the clock, every day, on public holidays too?',
          },
        ]
      : [
          when
            ? { el: `Ισχύουν οι ώρες: ${when};`, en: `Do these hours hold: ${when}?` }
            : {
                el: 'Ποιες μέρες και ποιες ώρες απαντά κάποιος;',
                en: 'On which days and at what times does someone answer?',
              },
          holidays,
        ]),
    free
      ? { el: 'Είναι δωρεάν η κλήση, και από κινητό;', en: 'Is the call free, from a mobile too?' }
      : {
          el: 'Πόσο χρεώνεται η κλήση, από σταθερό και από κινητό;',
          en: 'What does the call cost, from a landline and from a mobile?',
        },
    { el: 'Σε ποιες γλώσσες μπορεί να μιλήσει κανείς;', en: 'In which languages can one speak?' },
  ];
}

function ofEvery({ identity, number }, ways) {
  const [el, en] = WAYS[identity] ?? [];
  return [
    el
      ? { el: `Ισχύει ότι απευθύνεται κανείς ${el};`, en: `Does it hold that one turns to it ${en}?` }
      : { el: 'Μπορεί κανείς να μείνει ανώνυμος;', en: 'Can one stay anonymous?' },
    ...(ways
      ? [{ el: `Ισχύει ακόμη; ${ways.text}`, en: `Does this still hold? ${ways.text}` }]
      : number
        ? [
            {
              el: 'Υπάρχει άλλος τρόπος εκτός από τη φωνή: chat, φόρμα, μήνυμα, εφαρμογή;',
              en: 'Is there another way than the voice: chat, form, message, app?',
            },
          ]
        : []),
  ];
}
