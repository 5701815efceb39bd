import { ways } from '../../niangjia/scripts/house.js';
import '../../niangjia/scripts/beside.js';
import '../../niangjia/scripts/refusals.js';

// the nearest due date first, as in the house's own list, until somebody chooses otherwise
const DUE_FIRST = 'sorting=' + encodeURIComponent('[{"sortBy":"dueDate","sortOrder":"asc"}]');
const place = window.location.hash;
if (!place.includes('sorting=')) {
  window.history.replaceState(null, '', (place || '#/') + (place.includes('?') ? '&' : '?') + DUE_FIRST);
}

export default {
  ...ways,
  app: { name: '待办', vendor: '娘家' },
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: '签收所选任务' },
    focusFilter: { key: 'ctrl+shift+f', description: '转到第一个筛选' },
    focusList: { key: 'ctrl+alt+l', description: '转到列表中的第一项任务' },
    focusForm: { key: 'ctrl+alt+f', description: '转到表单的第一项' },
    startProcess: { key: 'ctrl+alt+p', description: '登记案件' },
  },
};
