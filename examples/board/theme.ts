/** Light and dark: as the system says, until the button says otherwise. */
const KEY = "board-theme";

/** Puts the button to work. */
export function startTheme(button: HTMLButtonElement): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  let chosen = read();

  function show(): void {
    const isDark = (chosen ?? (system.matches ? "dark" : "light")) === "dark";
    if (chosen === undefined) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    button.setAttribute("aria-pressed", String(isDark));
  }

  button.addEventListener("click", () => {
    chosen = button.getAttribute("aria-pressed") === "true" ? "light" : "dark";
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // A browser that keeps nothing shows the choice until the page is left.
    }
    show();
  });
  system.addEventListener("change", show);
  show();
}

function read(): "light" | "dark" | undefined {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : undefined;
  } catch {
    return undefined;
  }
}
