/** Which texts do the tests of the reader read, and what is said of their lay-out? */
import { readFileSync } from 'node:fs';
import { type Layout, readSource } from '../../src/sources/index.ts';

const LAYOUTS = {
  'chongqing-2020-18': {
    closing: '市级相关部门和各区县要高度重视',
    annex: '市级部门任务分解表',
    furniture: ['重庆市卫生健康委员会行政规范性文件'],
  },
  'dadukou-2020-283': {
    closing: '区级相关部门要高度重视',
    annex: '区级部门任务分解表',
    colophon: '重庆市大渡口区卫生健康委发布',
    furniture: [],
  },
  'tongnan-2017-27': {
    colophon: '抄送：',
    furniture: ['重庆市潼南区人民政府行政规范性文件', '重庆市潼南区人民政府办公室发布', '- # -'],
  },
  'zhoushan-2019-37': { closing: '各地各部门要充分认识', colophon: '抄送：', furniture: [] },
} as const satisfies Record<string, Layout>;

type Name = keyof typeof LAYOUTS;

export const names = Object.keys(LAYOUTS) as readonly Name[];

function text(name: Name) {
  const seed = readFileSync(new URL(`../../seeds/${name}.txt`, import.meta.url), 'utf8');
  const layout: Layout = LAYOUTS[name];
  return { layout, ...readSource(seed, layout) };
}

/** The four texts as received, read. */
export const texts = Object.fromEntries(names.map(name => [name, text(name)])) as Record<Name, ReturnType<typeof text>>;
