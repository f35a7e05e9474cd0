import { describeDashboard } from './describe-dashboard.ts';

describeDashboard([]);
