import { ways } from '../../niangjia/scripts/house.js';

export default {
  ...ways,
  app: { name: '首页', vendor: '娘家' },
};
