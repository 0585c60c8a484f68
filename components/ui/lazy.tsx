/**
 * A component that is loaded when it is first shown, for parts that a first paint does not need.
 */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { report } from '@/utils/extension/errors';
import { allMessages } from '@/utils/i18n/i18n';

/** The component that `load` brings, rendering nothing until it and its messages are there; it is loaded once however often it is shown. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let Loaded: ComponentType<Props> | undefined;
  return function Lazy(props: Props) {
    const [, setArrived] = useState(Loaded !== undefined);
    useEffect(() => {
      if (Loaded) return;
      Promise.all([load(), allMessages()]).then(
        ([component]) => {
          Loaded = component;
          setArrived(true);
        },
        (error) => report(error, 'loading a part of the interface'),
      );
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
