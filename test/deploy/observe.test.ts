import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { metricList } from '../../src/metrics/metric-list.ts';

interface Rules {
  readonly groups: { name: string; rules: { alert: string; expr: string; labels: { severity: string } }[] }[];
}

interface Dashboard {
  readonly uid: string;
  readonly panels: {
    id: number;
    title: string;
    gridPos: { x: number; y: number; w: number; h: number };
    datasource: { uid: string };
    targets: { expr: string }[];
  }[];
}

interface Compose {
  readonly services: Record<string, { profiles?: string[]; volumes?: string[]; ports?: string[]; image?: string }>;
  readonly volumes: Record<string, null>;
}

const yaml = <T>(path: string) => parse(readFileSync(path, 'utf8'), { strict: true }) as T;
const rules = yaml<Rules>('deploy/prometheus/rules.yml').groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(readFileSync('deploy/grafana/dashboards/gateway.json', 'utf8')) as Dashboard;
const compose = yaml<Compose>('docker-compose.yml');

/** What the metrics are called on the page, and the labels of each. */
const series = new Map(
  metricList.flatMap(({ name, type, labels }) =>
    type === 'histogram'
      ? ['_bucket', '_sum', '_count'].map((part) => [
          ...[`${name}${part}`, part === '_bucket' ? [...labels, 'le'] : labels],
        ])
      : [[name, labels]],
  ) as [string, readonly string[]][],
);
/** Given by Prometheus itself to everything it scrapes. */
const givenLabels = ['instance', 'job'];

/** Names in an expression that should be metrics, and the labels that each is asked for. */
function usesOf(expr: string): { name: string; labels: string[] }[] {
  const uses = expr.matchAll(/\b((?:openfda_gateway|process|nodejs)_\w+)(?:\{([^}]*)\})?/g);
  return [...uses].map(([, name = '', selector = '']) => ({
    name,
    labels: [...selector.matchAll(/(\w+)\s*(?:=~|!~|!=|=)/g)].map(([, label = '']) => label),
  }));
}

const groupings = (expr: string) =>
  [...expr.matchAll(/\bby \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(',').map((label) => label.trim()));

function expectKnown(expr: string): void {
  const uses = usesOf(expr);
  const labels = new Set(givenLabels);
  for (const use of uses) {
    expect([...series.keys()], expr).toContain(use.name);
    for (const label of series.get(use.name) ?? []) labels.add(label);
    expect([...givenLabels, ...(series.get(use.name) ?? [])], expr).toEqual(expect.arrayContaining(use.labels));
  }
  expect([...labels], expr).toEqual(expect.arrayContaining(groupings(expr)));
  for (const [open, close] of ['()', '{}', '[]'] as const)
    expect(expr.split(open ?? '').length, expr).toBe(expr.split(close ?? '').length);
}

describe("Prometheus' rules", () => {
  it('ask for metrics and labels that exist', () => {
    expect(rules.length).toBeGreaterThan(5);
    for (const { alert, expr } of rules) {
      if (alert !== 'GatewayDown') expect(usesOf(expr).length, alert).toBeGreaterThan(0);
      expectKnown(expr);
    }
  });

  it('have names of their own and a severity', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { labels } of rules) expect(['warning', 'critical']).toContain(labels.severity);
  });

  it('are where Prometheus looks for them', () => {
    const { rule_files, scrape_configs } = yaml<{
      rule_files: string[];
      scrape_configs: { job_name: string; dns_sd_configs: { names: string[]; port: number }[] }[];
    }>('deploy/prometheus/prometheus.yml');
    expect(compose.services.prometheus?.volumes).toContain('./deploy/prometheus:/etc/prometheus:ro');
    for (const file of rule_files) expect(existsSync(file.replace('/etc', 'deploy'))).toBe(true);
    const [job] = scrape_configs;
    expect(job?.dns_sd_configs).toEqual([{ names: ['gateway'], type: 'A', port: 4000 }]);
    expect(compose.services.gateway?.ports).toContain('4000:4000');
    const downRule = rules.find(({ alert }) => alert === 'GatewayDown');
    expect(downRule?.expr).toContain(`job="${job?.job_name}"`);
  });
});

describe("Grafana's dashboard", () => {
  it('asks for metrics and labels that exist, in every panel', () => {
    expect(dashboard.panels.length).toBeGreaterThan(10);
    for (const { title, targets } of dashboard.panels) {
      expect(targets.length, title).toBeGreaterThan(0);
      for (const { expr } of targets) {
        expect(usesOf(expr).length, title).toBeGreaterThan(0);
        expectKnown(expr);
      }
    }
  });

  it('has panels side by side, none over another', () => {
    const cells = dashboard.panels.flatMap(({ gridPos: { x, y, w, h } }) => {
      expect(x + w).toBeLessThanOrEqual(24);
      return Array.from({ length: w * h }, (_, n) => `${x + (n % w)},${y + Math.floor(n / w)}`);
    });
    expect(new Set(cells).size).toBe(cells.length);
    expect(new Set(dashboard.panels.map(({ id }) => id)).size).toBe(dashboard.panels.length);
  });

  it('reads from the Prometheus that is provisioned, and is provisioned itself', () => {
    const { datasources } = yaml<{ datasources: { uid: string; url: string }[] }>(
      'deploy/grafana/provisioning/datasources/prometheus.yml',
    );
    expect(datasources).toMatchObject([{ uid: 'prometheus', url: 'http://prometheus:9090' }]);
    for (const { datasource } of dashboard.panels) expect(datasource.uid).toBe('prometheus');
    const { providers } = yaml<{ providers: { options: { path: string } }[] }>(
      'deploy/grafana/provisioning/dashboards/gateway.yml',
    );
    const path = providers[0]?.options.path;
    expect(compose.services.grafana?.volumes).toEqual([
      './deploy/grafana/provisioning:/etc/grafana/provisioning:ro',
      `./deploy/grafana/dashboards:${path}:ro`,
    ]);
  });
});

describe('docker-compose.yml', () => {
  it('starts Prometheus and Grafana with the profile alone, and lets nobody else in', () => {
    const observed = Object.entries(compose.services).filter(([, { profiles }]) => profiles?.includes('observe'));
    expect(observed.map(([name]) => name)).toEqual(['prometheus', 'grafana']);
    for (const [, { ports = [], image }] of observed) {
      expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true);
      expect(image).toMatch(/:v?\d+\.\d+\.\d+$/);
    }
    expect(Object.values(compose.services).filter(({ profiles }) => !profiles)).toHaveLength(2);
  });
});
