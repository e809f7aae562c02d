/** How far below what is seen; the frame scrolls inside the page, which only `scrollMargin` looks through. */
export const NEAR: IntersectionObserverInit & { scrollMargin: string } = { rootMargin: '200px', scrollMargin: '200px' };

/**
 * Acts once, as soon as something is wanted to be there: it comes near what is seen, somebody begins with the keyboard, or the
 * page is printed. Says whether it came near, and gives back how to stop waiting.
 */
export function whenNear(element: Element, act: (seen: boolean) => void): () => void {
  const stop = (): void => {
    near.disconnect();
    removeEventListener('keydown', want);
    removeEventListener('beforeprint', want);
  };
  const want = (): void => wanted(false);
  const wanted = (seen: boolean): void => {
    stop();
    act(seen);
  };
  const near = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && wanted(true), NEAR);
  near.observe(element);
  addEventListener('keydown', want);
  addEventListener('beforeprint', want);
  return stop;
}
