import uPlot from 'uplot';
import { element } from './element.ts';
import type { Palette, ThemeSource } from './theme.ts';

export interface ChartOptions {
  /** The least height; it grows where a stylesheet lets it. */
  readonly heightPx: number;
  readonly theme: ThemeSource;
  /** Everything but the size; asked for anew when the colours change. */
  readonly plot: (palette: Palette) => Omit<uPlot.Options, 'width' | 'height'>;
  /** What stands below the pointer, in words. */
  readonly readout?: (plot: uPlot, index: number) => string;
}

/** A canvas with a chart on it, as wide as there is room. Whoever cannot see it is told `summary`, and finds a table beside it. */
export interface Chart {
  readonly element: HTMLElement;
  draw(data: uPlot.AlignedData, summary: string): void;
}

export function createChart({ heightPx, theme, plot, readout }: ChartOptions): Chart {
  const canvas = element('div', { class: 'chart-canvas', role: 'img', vars: { '--chart-height': `${heightPx}px` } });
  const spoken = element('p', { class: 'chart-readout', 'aria-hidden': 'true' });
  const host = element('div', { class: 'chart' }, canvas, readout && spoken);
  let drawn: uPlot | undefined;
  let latest: uPlot.AlignedData | undefined;

  function build(): void {
    drawn?.destroy();
    drawn = undefined;
    if (!latest || canvas.clientWidth === 0 || canvas.clientHeight === 0) return;
    const options = plot(theme.palette());
    const hooks: uPlot.Hooks.Arrays = { ...options.hooks };
    hooks.setCursor = [...(hooks.setCursor ?? []), showReadout];
    const size = sizeOf(canvas);
    drawn = new uPlot({ legend: { show: false }, ...options, ...size, hooks }, latest, canvas);
  }

  function showReadout(shown: uPlot): void {
    const { idx } = shown.cursor;
    spoken.textContent = readout && typeof idx === 'number' ? readout(shown, idx) : '';
  }

  theme.onChange(build);
  new ResizeObserver(() => {
    const size = sizeOf(canvas);
    if (!drawn) build();
    else if (size.width > 0 && (size.width !== drawn.width || size.height !== drawn.height)) drawn.setSize(size);
  }).observe(canvas);

  return {
    element: host,
    draw(data, summary) {
      latest = data;
      canvas.setAttribute('aria-label', summary);
      if (drawn) drawn.setData(data);
      else build();
    },
  };
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return { width: clientWidth, height: clientHeight };
}

/** Grid lines of a logarithmic axis at powers of ten alone. */
export const powersOfTen: uPlot.Axis.Filter = (_, splits) =>
  splits.map((value) => (Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9 ? value : null));

/** An axis in the page's colours. */
export function axis(palette: Palette, options: uPlot.Axis): uPlot.Axis {
  return {
    stroke: palette.soft,
    font: '12px system-ui, sans-serif',
    grid: { stroke: palette.line, width: 1 },
    ticks: { show: false },
    size: 30,
    ...options,
  };
}
