/** DOMPurify as it ships, and the sanitiser of the browser itself, which not every browser has. */
window.runEditor = ({ native }, texts) =>
  texts.map((text) => {
    if (!native) return window.DOMPurify.sanitize(text);
    const box = document.createElement('div');
    box.setHTML(text);
    return box.innerHTML;
  });
