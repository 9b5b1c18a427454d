/** A number for a text, by which Node and the pages tell whether they mean the same one, without sending it. */
export function hash(text, sum = 0) {
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum;
}
