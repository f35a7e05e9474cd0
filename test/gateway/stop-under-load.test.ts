import { describeStopUnderLoad } from './describe-stop-under-load.ts';

describeStopUnderLoad({ withRedis: false });
