/** Gives the frames of this site the height of what they hold. The sandboxed one tells its own. */
for (const frame of document.querySelectorAll('iframe:not([sandbox])')) {
  const fit = () => {
    const page = frame.contentDocument?.documentElement;
    if (page) new ResizeObserver(() => (frame.height = page.offsetHeight)).observe(page);
  };
  frame.addEventListener('load', fit);
  if (frame.contentDocument?.readyState === 'complete') fit();
}
