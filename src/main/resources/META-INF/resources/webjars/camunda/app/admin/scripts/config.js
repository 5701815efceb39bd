import { ways } from '../../niangjia/scripts/house.js';

export default {
  ...ways,
  app: { name: '引擎管理', vendor: '娘家' },
};
