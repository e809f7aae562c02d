/** How far below what is seen; the frame scrolls inside the page, which only `scrollMargin` looks through. */
export const NEAR: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: '200px', scrollMargin: '200px' };

/**
 * Acts once, as soon as something is wanted to be there: it comes near what is seen, somebody begins with the keyboard, or the
 * page is printed. Gives back how to stop waiting.
 */
export function whenNear(element: Element, act: () => void): () => void {
  const stop = (): void => {
    near.disconnect();
    removeEventListener('keydown', want);
    removeEventListener('beforeprint', want);
  };
  const want = (): void => {
    stop();
    act();
  };
  const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && want(), NEAR);
  near.observe(element);
  addEventListener('keydown', want);
  addEventListener('beforeprint', want);
  return stop;
}
