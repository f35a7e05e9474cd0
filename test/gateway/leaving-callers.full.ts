import { describeLeavingCallers } from './describe-leaving-callers.ts';

describeLeavingCallers(Array.from({ length: 10 }, (_, place) => place + 1));
