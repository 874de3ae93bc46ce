const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true });

/** The colour that a token, or an expression of colours, has on the root element, as red, green and blue from 0 to 255. */
export function tokenColour(token: string): [number, number, number] {
  const probe = document.createElement('span');
  probe.style.color = token.startsWith('--') ? `var(${token})` : token;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  if (context === null) throw new Error('No canvas.');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  if (alpha !== 255) throw new Error(`${token} is not a colour that covers: ${color}`);
  return [red, green, blue];
}

/** Contrast of two colours by WCAG 2.2: (lighter + 0.05) / (darker + 0.05) of their relative luminances. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(tokenColour(one)), luminance(tokenColour(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: readonly [number, number, number]): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
