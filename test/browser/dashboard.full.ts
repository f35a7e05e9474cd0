import { describeDashboard } from './describe-dashboard.ts';

describeDashboard([
  ['light', 375],
  ['light', 1440],
  ['dark', 1440],
  ['dark', 375],
  ['light', 2560],
  ['dark', 2560],
]);
