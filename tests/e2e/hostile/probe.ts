/**
 * What watches the extension's own pages while hostile markup goes through them. It is put in front of the page's scripts in a copy of the
 * build, so it is there before anything else; the program itself is unchanged. It uses nothing from outside itself.
 */

export interface Probe {
  /** Calls of alert, confirm, prompt and print: what every hostile fragment tries to reach. */
  executed: string[];
  /** What the page's policy had to stop: markup that got through and would have run. */
  violations: string[];
  /** Milliseconds from the page's start to an open article or a notice. */
  answeredAt: number | null;
  /** Forbidden elements, attributes and addresses below a node. */
  leftovers(root: ParentNode): string[];
  /** Points at, focuses and clicks up to 40 elements below a node, as a reader's hand would. */
  poke(root: ParentNode): void;
}

/** The probe inside a page that has it. */
declare global {
  var warraqProbe: Probe;
}

/** The probe as a script. Compilers that keep function names call `__name` in a function's text, which a page does not have. */
export function probeScript(): string {
  return `globalThis.__name = (f) => f; (${installProbe})();`;
}

function installProbe(): void {
  const FORBIDDEN =
    'script, style, link, meta, base, iframe, frame, frameset, object, embed, applet, portal, form, svg, math, template, noscript, xml, dialog, input, button, select, textarea, video, audio';
  const URL_ATTRIBUTES =
    /^(?:href|src|srcset|action|formaction|data|poster|background|cite|ping|xlink:href|from|to|values)$/;
  const probe: Probe = {
    executed: [],
    violations: [],
    answeredAt: null,
    leftovers(root) {
      const found = [...root.querySelectorAll(FORBIDDEN)].map((element) => `<${element.localName}>`);
      for (const element of root.querySelectorAll('*')) {
        // A form's controls shadow its properties, such as `attributes`; the prototype's own methods cannot be shadowed.
        for (const name of Element.prototype.getAttributeNames.call(element)) {
          const value = Element.prototype.getAttribute.call(element, name) ?? '';
          if (/^on/i.test(name)) found.push(`${element.localName} ${name}`);
          // Browsers skip control characters and spaces in an address's scheme.
          const address = [...value].filter((letter) => letter > ' ').join('');
          const isHostile = /^(?:javascript|vbscript|livescript|data:text|data:image\/svg)/i.test(address);
          if (isHostile && URL_ATTRIBUTES.test(name.toLowerCase()))
            found.push(`${element.localName} ${name}=${value.slice(0, 40)}`);
        }
      }
      return found;
    },
    poke(root) {
      const names = [
        'pointerover',
        'mouseover',
        'mouseenter',
        'mousemove',
        'pointerdown',
        'mousedown',
        'pointerup',
        'mouseup',
      ];
      const others = [
        'focusin',
        'keydown',
        'keyup',
        'input',
        'change',
        'wheel',
        'toggle',
        'animationstart',
        'transitionend',
      ];
      for (const element of [...root.querySelectorAll('*')].slice(0, 40)) {
        const dispatch = (event: Event) => EventTarget.prototype.dispatchEvent.call(element, event);
        for (const name of names) dispatch(new MouseEvent(name, { bubbles: true, cancelable: true }));
        for (const name of others) dispatch(new Event(name, { bubbles: true, cancelable: true }));
        if (element instanceof HTMLElement) HTMLElement.prototype.focus.call(element);
        dispatch(new MouseEvent('click', { bubbles: true, cancelable: true }));
      }
    },
  };
  globalThis.warraqProbe = probe;
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const) {
    Object.defineProperty(globalThis, name, { value: () => probe.executed.push(name) });
  }
  addEventListener('securitypolicyviolation', (event) => {
    probe.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
  });
  addEventListener(
    'click',
    (event) => {
      // A link in the text would take the page away; one that runs something is what is looked for.
      const link = event.target instanceof Element ? event.target.closest('[data-part="body"] a') : null;
      const runs = /^(?:javascript|vbscript|data):$/;
      if (link instanceof HTMLAnchorElement && !runs.test(link.protocol)) event.preventDefault();
    },
    true,
  );
  addEventListener('submit', (event) => event.preventDefault(), true);
  const observer = new MutationObserver(() => {
    if (!document.querySelector('article[data-part="article"], [data-part="notice"]')) return;
    probe.answeredAt = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
