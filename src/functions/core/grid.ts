import { choices } from "./names";

/** Regions that the notices on electricity factors list, and 西藏, which they leave out. */
export const REGIONS = choices(
  { zh: "地区", en: "region" },
  {
    全国: ["全国", "China", "中国", "national"],
    华北: ["华北", "North China"],
    东北: ["东北", "Northeast China"],
    华东: ["华东", "East China"],
    华中: ["华中", "Central China"],
    西北: ["西北", "Northwest China"],
    南方: ["南方", "South China"],
    西南: ["西南", "Southwest China"],
    北京: ["北京", "Beijing", "北京市"],
    天津: ["天津", "Tianjin", "天津市"],
    河北: ["河北", "Hebei", "河北省"],
    山西: ["山西", "Shanxi", "山西省"],
    内蒙古: ["内蒙古", "Inner Mongolia", "内蒙古自治区"],
    辽宁: ["辽宁", "Liaoning", "辽宁省"],
    吉林: ["吉林", "Jilin", "吉林省"],
    黑龙江: ["黑龙江", "Heilongjiang", "黑龙江省"],
    上海: ["上海", "Shanghai", "上海市"],
    江苏: ["江苏", "Jiangsu", "江苏省"],
    浙江: ["浙江", "Zhejiang", "浙江省"],
    安徽: ["安徽", "Anhui", "安徽省"],
    福建: ["福建", "Fujian", "福建省"],
    江西: ["江西", "Jiangxi", "江西省"],
    山东: ["山东", "Shandong", "山东省"],
    河南: ["河南", "Henan", "河南省"],
    湖北: ["湖北", "Hubei", "湖北省"],
    湖南: ["湖南", "Hunan", "湖南省"],
    广东: ["广东", "Guangdong", "广东省"],
    广西: ["广西", "Guangxi", "广西壮族自治区"],
    海南: ["海南", "Hainan", "海南省"],
    重庆: ["重庆", "Chongqing", "重庆市"],
    四川: ["四川", "Sichuan", "四川省"],
    贵州: ["贵州", "Guizhou", "贵州省"],
    云南: ["云南", "Yunnan", "云南省"],
    西藏: ["西藏", "Tibet", "西藏自治区", "Xizang"],
    陕西: ["陕西", "Shaanxi", "陕西省"],
    甘肃: ["甘肃", "Gansu", "甘肃省"],
    青海: ["青海", "Qinghai", "青海省"],
    宁夏: ["宁夏", "Ningxia", "宁夏回族自治区"],
    新疆: ["新疆", "Xinjiang", "新疆维吾尔自治区"],
  },
);

/** What a grid factor counts. The five differ by up to half and must never be mixed. */
export const BASES = choices(
  { zh: "口径", en: "basis" },
  {
    "grid.average": ["平均", "average", "位置法", "location-based", "电网平均"],
    "grid.excluding-market": ["剔除市场化", "excluding market", "不含市场化非化石"],
    "grid.fossil": ["化石", "fossil", "化石能源"],
    "grid.ets": ["碳市场", "ETS", "企业报送"],
    "grid.lifecycle": ["全生命周期", "life cycle", "碳足迹", "LCA"],
  },
);
