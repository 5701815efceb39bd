// The built-in sentences of the engine's pages: whole texts, and texts with a number or a name in them.
const WHOLE = new Map([
  ['Field is required.', '必填项，请填写。'],
  ['Value is not a number.', '请填写数字。'],
  ['Value is expected to be an integer.', '请填写整数。'],
  ['Field must be a valid email.', '电子邮箱的格式不对。'],
  ['Field must be a valid  international phone number. (e.g. +4930664040900)', '电话号码的格式不对。'],
  ['Select', '请选择'],
  ['Search', '查找'],
  ['No results', '没有符合的选项'],
  ['Select date', '选择日期'],
  ['Select time', '选择时间'],
  ['Yes', '是'],
  ['No', '否'],
  ['Welcome', '首页'],
  ['Admin', '引擎管理'],
  ['Cockpit', '流程监控'],
  ['Tasklist', '待办'],
  ['zoom in', '放大'],
  ['zoom out', '缩小'],
  ['reset zoom', '恢复大小'],
  ['Business key', '案号'],
  ['Scroll to increment', '滚动鼠标增减'],
  ['Click to toggle', '点击切换'],
  ['Asia/Shanghai', '北京时间'],
  ['yyyy/mm/dd', '年/月/日'],
  ['mm/dd/yyyy', '月/日/年'],
  ['hh:mm', '时:分'],
  ['Date and time must both be entered.', '日期和时间都要填写。'],
  ['All values selected', '已全部选择'],
  ['Remove tag', '移除'],
  ['Increment', '增加'],
  ['Decrement', '减少'],
  ['Next page', '下一页'],
  ['Previous page', '上一页'],
  ['No content to show.', '没有内容。'],
  ['Nothing to show.', '没有内容。'],
  ['AM', '上午'],
  ['PM', '下午'],
  ['Jonny', '姓名'],
  ['Prosciutto', '附加名'],
  ['j.prosciutto@acme.org', '电子邮箱'],
  ['Month', '月'],
  ['Year', '年'],
  ['Hour', '时'],
  ['Minute', '分'],
]);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
MONTHS.forEach((month, index) => WHOLE.set(month, `${index + 1}月`));
['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].forEach((day, index) => WHOLE.set(day, '日一二三四五六'[index]));

const PERMISSIONS = new Map([
  ['ACCESS', '使用'],
  ['CREATE', '新建'],
  ['CREATE_INSTANCE', '登记案件'],
  ['READ', '查看'],
  ['READ_TASK', '查看任务'],
  ['READ_TASK_VARIABLE', '查看任务数据项'],
  ['READ_INSTANCE_VARIABLE', '查看案件数据项'],
  ['TASK_WORK', '办理任务'],
  ['TASK_ASSIGN', '分派任务'],
]);

const PATTERNS = [
  [
    /^[A-Z_]+(, [A-Z_]+)*$/,
    (found) =>
      found[0]
        .split(', ')
        .map((permission) => PERMISSIONS.get(permission) || permission)
        .join('、'),
  ],
  [
    new RegExp(`^(${MONTHS.join('|')}) (\\d+), (\\d+)$`),
    (found) => `${found[3]}年${MONTHS.indexOf(found[1]) + 1}月${found[2]}日`,
  ],
  // the engine's REST API puts its own words before the house's sentence
  [/^Cannot (?:submit task form|instantiate process definition) \S+: (.+)$/s, (found) => found[1]],
  [/^Field must have minimum value of (.+)\.$/, (found) => `不能小于 ${found[1]}。`],
  [/^Field must have maximum value of (.+)\.$/, (found) => `不能大于 ${found[1]}。`],
  [/^Field must have minimum length of (.+)\.$/, (found) => `至少填写 ${found[1]} 个字。`],
  [/^Field must have maximum length of (.+)\.$/, (found) => `最多填写 ${found[1]} 个字。`],
  [/^Field must match pattern .+\.$/, () => '格式不对。'],
  [/^Value is expected to have at most (.+) decimal digits?\.$/, (found) => `最多 ${found[1]} 位小数。`],
  [
    /^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/,
    (found) => `请填写允许的数，最接近的是 ${found[1]} 和 ${found[2]}。`,
  ],
];

export function chinese(text) {
  const sentence = text.trim();
  const whole = WHOLE.get(sentence);
  if (whole) {
    return text.replace(sentence, whole);
  }
  for (const [pattern, put] of PATTERNS) {
    const found = sentence.match(pattern);
    if (found) {
      return text.replace(sentence, put(found));
    }
  }
  return text;
}
