import { describeDashboard } from './describe-dashboard.ts';

describeDashboard([
  ['light', 375],
  ['dark', 1440],
  ['dark', 375],
  ['light', 2560],
  ['dark', 2560],
]);
