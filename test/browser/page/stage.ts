/** How a test calls what a page can do, and what the page saw meanwhile. */

/** Things that a page can do, by name. Arguments and results are plain data. */
export type Scenarios = Readonly<Record<string, (...args: never[]) => Promise<unknown>>>;

/** What a page shows to the test. */
export interface Stage {
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Directives of the Content-Security-Policy that were broken, each as often as it was. */
  readonly violations: readonly string[];
}

declare global {
  interface Window {
    stage: Stage;
  }
}

/** Puts scenarios on stage. */
export function present(scenarios: Scenarios): void {
  const violations: string[] = [];
  addEventListener("securitypolicyviolation", (event) => violations.push(event.effectiveDirective));
  window.stage = {
    violations,
    // In a task of the page's own: what the test's tool runs itself is exempt from the page's policy.
    run: (name, args) =>
      new Promise((resolve, reject) => {
        setTimeout(() => {
          const scenario = scenarios[name];
          if (scenario) scenario(...(args as never[])).then(resolve, reject);
          else reject(new Error(`there is no scenario "${name}"`));
        });
      }),
  };
}

/** What an error says, as plain data. */
export function told(error: unknown): { name: string; message: string; field?: unknown; attempts?: unknown } {
  const { name, message, field, attempts } = error as Error & { field?: unknown; attempts?: unknown };
  return { name, message, field, attempts };
}
