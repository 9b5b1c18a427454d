/**
 * The page that every target is put on: a school's news. It shares no sentence with the widgets, so text in the page
 * gets no unfair help from compression.
 */
const STYLE = `*{box-sizing:border-box}body{margin:0;font:16px/1.55 system-ui,sans-serif;color:#222;background:#fff}
.top{background:#12395b;color:#fff;padding:12px 16px;display:flex;gap:16px;flex-wrap:wrap}.top a{color:#fff}
main{max-width:44rem;margin:0 auto;padding:16px}h1{font-size:1.7rem;line-height:1.2;margin:.4em 0}
.meta{color:#555;font-size:.9rem}.foot{background:#eee;padding:24px 16px;font-size:.9rem}
table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:6px;text-align:left}`;

const META = '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">';
const ICON = '<link rel="icon" href="data:,">';
const HEADER =
  '<header class="top"><strong>3ο Γυμνάσιο</strong><a href="#n">Νέα</a><a href="#p">Πρόγραμμα</a>' +
  '<a href="#e">Επικοινωνία</a></header>';

const NEWS = [
  'Ο σύλλογος διδασκόντων συνεδριάζει κάθε δεύτερη Τετάρτη του μήνα στην αίθουσα εκδηλώσεων. Τα πρακτικά ' +
    'αναρτώνται στον πίνακα ανακοινώσεων μέχρι την Παρασκευή.',
  'Η βιβλιοθήκη παραμένει ανοιχτή από τις οκτώ το πρωί έως τις δύο το μεσημέρι. Ο δανεισμός γίνεται με την ' +
    'κάρτα μέλους και διαρκεί δεκαπέντε ημέρες, με δυνατότητα μίας ανανέωσης.',
  'Η σχολική εκδρομή στους Δελφούς μετατίθεται για τις αρχές Μαΐου, ώστε να μη συμπέσει με τους αγώνες ' +
    'στίβου. Οι υπεύθυνες δηλώσεις παραδίδονται στη γραμματεία.',
  'Το πρόγραμμα ανακύκλωσης συνεχίζεται για τρίτη χρονιά. Μέχρι σήμερα συγκεντρώθηκαν εκατόν ογδόντα κιλά ' +
    'χαρτί και σαράντα δύο κιλά μπαταρίες, τα οποία παραδόθηκαν στον δήμο.',
  'Η χορωδία αναζητά νέες φωνές για τη γιορτή του τέλους της χρονιάς. Οι πρόβες γίνονται Δευτέρα και Πέμπτη' +
    ' αμέσως μετά το σχόλασμα, στο αμφιθέατρο του ισογείου.',
  'Υπενθυμίζεται ότι η είσοδος των αυτοκινήτων στον προαύλιο χώρο απαγορεύεται τις ώρες προσέλευσης και ' +
    'αποχώρησης. Παρακαλούμε χρησιμοποιείτε τον χώρο στάθμευσης.',
];
const ROWS = ['Α1', 'Α2', 'Β1', 'Β2', 'Γ1', 'Γ2']
  .map((form, i) => `<tr><td>${form}</td><td>${18 + (i >> 1)}:${i % 2 ? '30' : '00'}</td><td>${101 + i}</td></tr>`)
  .join('');
const paragraphs = (texts) => texts.map((text) => `<p>${text}</p>`).join('\n');

/**
 * @param {{ head?: string, body?: string }} embed what the target puts on it; nothing: the page alone, whose cost is
 * taken off all others
 */
export const hostPage = ({ head = '', body = '' } = {}) =>
  `<!doctype html><html lang="el"><head>${META}<title>3ο Γυμνάσιο: νέα</title>${ICON}<style>${STYLE}</style>${head}` +
  `</head><body>
${HEADER}
<main><h1>Ενημέρωση για το δεύτερο τετράμηνο</h1><p class="meta">12 Φεβρουαρίου · Γραμματεία</p>
<p>Την ερχόμενη Πέμπτη στις έξι το απόγευμα σας περιμένουμε στην καθιερωμένη συνάντηση με τους καθηγητές.</p>
<div id="embed">${body}</div>
<h2>Άλλα νέα</h2>
${paragraphs(NEWS)}
<table><tr><th>Τμήμα</th><th>Ώρα</th><th>Αίθουσα</th></tr>${ROWS}</table>
${paragraphs([...NEWS].reverse())}
</main><footer class="foot">3ο Γυμνάσιο · Τηλέφωνο γραμματείας 00000</footer></body></html>`;
