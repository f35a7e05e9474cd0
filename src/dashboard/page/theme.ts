export type Theme = 'system' | 'light' | 'dark';

export interface Palette {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly hit: string;
  readonly miss: string;
  readonly bad: string;
  readonly fillHit: string;
  readonly fillMiss: string;
}

/** The colours of the page, for what is drawn on canvases: they know nothing of stylesheets. */
export interface ThemeSource {
  palette(): Palette;
  onChange(listener: () => void): void;
}

const paletteVariables: Readonly<Record<keyof Palette, string>> = {
  ink: '--ink',
  soft: '--soft',
  line: '--line',
  hit: '--hit',
  miss: '--miss',
  bad: '--bad',
  fillHit: '--hit-fill',
  fillMiss: '--miss-fill',
};

const storageKey = 'openfda-gateway-theme';

/** Light or dark: the system's choice until the reader makes another, which this browser remembers. */
export function createTheme(root: HTMLElement, select: HTMLSelectElement): ThemeSource {
  const listeners: (() => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const probe = document.createElement('span');
  probe.hidden = true;
  root.querySelector('body')?.append(probe);

  function apply(theme: Theme): void {
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
  }

  const remembered = readRemembered();
  select.value = remembered;
  apply(remembered);
  select.addEventListener('change', () => {
    const theme = readTheme(select.value);
    apply(theme);
    remember(theme);
    tell();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell);

  return {
    palette() {
      const entries = Object.entries(paletteVariables).map(([name, variable]) => {
        probe.style.color = `var(${variable})`;
        return [name, getComputedStyle(probe).color];
      });
      return Object.fromEntries(entries) as Record<keyof Palette, string>;
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

function readTheme(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** Browsers may forbid a page to remember anything; then the choice lasts as long as the page. */
function readRemembered(): Theme {
  try {
    return readTheme(localStorage.getItem(storageKey));
  } catch {
    return 'system';
  }
}

function remember(theme: Theme): void {
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // See readRemembered.
  }
}
