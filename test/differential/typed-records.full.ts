import { describeTypedRecords } from './describe-typed-records.ts';

describeTypedRecords({ seed: 29, generated: 3000, random: 400 });
