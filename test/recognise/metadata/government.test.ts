import { expect, it } from 'vitest';
import { governmentOf } from '../../../src/recognise/metadata/government.ts';

it.each([
  ['长桥乡', '长桥乡人民政府'],
  ['渔洋镇', '渔洋镇人民政府'],
  ['北京街道', '北京街道办事处'],
  ['宿迁市', '宿迁市人民政府'],
  ['越秀区', '越秀区人民政府'],
  ['沙德格苏木', '沙德格苏木人民政府'],
  ['井陉矿区', '井陉矿区人民政府'],
  ['皮山县统计局', null],
  ['渔洋镇人民政府', null],
  ['郑州高新技术产业开发区', null],
  ['滨海新区', null],
  ['大兴安岭地区', null],
])('the body that reports for %s is %s', (name, body) => {
  expect(governmentOf(name)).toBe(body);
});
