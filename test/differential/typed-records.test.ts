import { describeTypedRecords } from './describe-typed-records.ts';

describeTypedRecords({ seed: 20_261_122, generated: 600, random: 40 });
