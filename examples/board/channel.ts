/** Tells whoever listens. */
export interface Channel<T> {
  emit(value: T): void;
  on(listener: (value: T) => void): void;
}

/** A channel without listeners yet. */
export function createChannel<T>(): Channel<T> {
  const listeners: ((value: T) => void)[] = [];
  return {
    emit(value) {
      for (const listener of listeners) listener(value);
    },
    on(listener) {
      listeners.push(listener);
    },
  };
}
