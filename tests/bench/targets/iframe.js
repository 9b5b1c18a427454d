addEventListener('message', ({ data, source }) => {
  if (data?.height)
    for (const frame of document.querySelectorAll('iframe[data-embed]'))
      if (frame.contentWindow === source) frame.style.height = `${data.height}px`;
});
