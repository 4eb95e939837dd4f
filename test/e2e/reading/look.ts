import type { Frame } from '../browsers/browser.ts';

/** How a surface looks, in numbers. */
interface Look {
  /** Lightness of the heading's text, from 0 (black) to 1 (white). */
  ink: number;
  /** Lightness of the background behind it. */
  ground: number;
  /** Pixels by which the content is wider than its window. */
  overflow: number;
}

/** Measures how a surface looks. */
export function lookOf(surface: Frame): Promise<Look> {
  return surface.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const lightness = (colour: string) => {
      if (!canvas) return Number.NaN;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    };
    const heading = document.querySelector('h1') ?? document.body;
    let ground: Element | null = heading;
    while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement;
    return {
      ink: lightness(getComputedStyle(heading).color),
      ground: lightness(ground ? getComputedStyle(ground).backgroundColor : 'Canvas'),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  }, undefined);
}

/** Switches a surface to right to left, as it is when the interface is in Arabic. */
export function turnRightToLeft(surface: Frame): Promise<void> {
  return surface.evaluate(() => {
    for (const element of document.querySelectorAll('html, .card, .popup, .facts')) element.setAttribute('dir', 'rtl');
  }, undefined);
}
