import { describeDashboard } from './describe-dashboard.ts';

describeDashboard([
  ['light', 375],
  ['dark', 1440],
]);
