import { describeDashboard } from './describe-dashboard.ts';

describeDashboard([['light', 1440]]);
