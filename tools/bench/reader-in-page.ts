/**
 * What a page of the extension says of its own painting. Each function runs inside the page, so it uses nothing from outside itself and gives
 * no name to a function inside.
 */

/** The sum of all layout shifts so far, once what follows the analysis has had its time. */
export function layoutShift(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => done(sum), 600);
  });
}

/**
 * When something was painted, in milliseconds since 1970; null while it is not.
 * @param what `first` is the first paint of anything, the others are elements by their `elementtiming`
 */
export function paintedAt(what: 'text' | 'notice' | 'first'): Promise<number | null> {
  return new Promise((done) => {
    const type = what === 'first' ? 'paint' : 'element';
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const name = type === 'paint' ? entry.name : (entry as PerformanceEntry & { identifier: string }).identifier;
        if (name === what || name === 'first-contentful-paint') done(performance.timeOrigin + entry.startTime);
      }
    });
    observer.observe({ type, buffered: true });
    setTimeout(() => done(null), 100);
  });
}
