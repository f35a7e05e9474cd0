import { describeLeavingCallers } from './describe-leaving-callers.ts';

describeLeavingCallers([1]);
