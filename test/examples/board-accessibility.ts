/** Checks that run inside a page: they refer to nothing outside themselves. */

/** Controls that can be seen and have no name. */
export function looseControls(): string[] {
  const controls = document.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href], [tabindex='0']");
  return [...controls]
    .filter((control) => control.checkVisibility())
    .filter((control) => {
      const labels =
        control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? control.labels : null;
      const named = control.getAttribute("aria-labelledby");
      const name =
        control.getAttribute("aria-label") ??
        (named === null ? undefined : document.getElementById(named)?.textContent) ??
        (labels?.length ? labels[0]?.textContent : control.textContent);
      return (name ?? "").trim() === "";
    })
    .map((control) => control.outerHTML.slice(0, 120));
}

/** Texts that can be seen and whose contrast to their ground is below 4.5 : 1 (WCAG 2.2, 1.4.3). */
export function poorContrast(): string[] {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) return ["no canvas"];
  const known = new Map<string, readonly [number, number, number, number]>();
  const read = (color: string): readonly [number, number, number, number] => {
    const before = known.get(color);
    if (before) return before;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    known.set(color, [red, green, blue, alpha]);
    return [red, green, blue, alpha];
  };
  const luminance = (color: string): number => {
    const [red, green, blue] = read(color);
    const linear = (value: number): number => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (read(backgroundColor)[3] === 255) return backgroundColor;
    }
    return "white";
  };
  const poor = new Set<string>();
  for (const element of document.querySelectorAll("body *")) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasText || !element.checkVisibility({ contentVisibilityAuto: true })) continue;
    const { color } = getComputedStyle(element);
    const ground = groundOf(element);
    const [dark = 0, bright = 0] = [luminance(color), luminance(ground)].sort((left, right) => left - right);
    const ratio = (bright + 0.05) / (dark + 0.05);
    if (ratio < 4.5)
      poor.add(`${element.className || element.tagName}: ${color} on ${ground} is ${ratio.toFixed(2)} : 1`);
  }
  return [...poor];
}
