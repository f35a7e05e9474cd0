import { describeShortWayLaw } from './describe-short-way-law.ts';

describeShortWayLaw(500);
