import type { List } from "./list";

const electricity = (name: string) => `=CARBON.ELECTRICITY(1, "${name}", 2022)`;

export const REGION_LISTS: List[] = [
  {
    source:
      "GB/T 2260: names, their letters and codes, ISO 3166-2, and the names that English yearbooks print",
    formula: electricity,
    read: {
      北京: "北京; 北京市; Beijing; Beijing Municipality; Beijing Shi; 11; 110000; BJ; CN-BJ; CN-11; 京",
      天津: "天津; 天津市; Tianjin; Tianjin Municipality; 12; 120000; TJ; CN-TJ; CN-12; 津",
      河北: "河北; 河北省; Hebei; Hebei Province; Hebei Sheng; 13; 130000; HE; CN-HE; 冀",
      山西: "山西; 山西省; Shanxi; Shanxi Province; 14; 140000; SX; CN-SX; 晋",
      内蒙古:
        "内蒙古; 内蒙古自治区; 内蒙; Inner Mongolia; Inner Mongolia Autonomous Region; Inner Mongolia A.R.; Nei Mongol; Nei Mongol Zizhiqu; Nei Mongol Autonomous Region; 15; 150000; NM; CN-NM; 蒙",
      辽宁: "辽宁; 辽宁省; Liaoning; Liaoning Province; 21; 210000; LN; CN-LN; 辽",
      吉林: "吉林; 吉林省; Jilin; Jilin Province; 22; 220000; JL; CN-JL; 吉",
      黑龙江: "黑龙江; 黑龙江省; Heilongjiang; Heilongjiang Province; 23; 230000; HL; CN-HL; 黑",
      上海: "上海; 上海市; Shanghai; Shanghai Municipality; 31; 310000; SH; CN-SH; 沪; 申",
      江苏: "江苏; 江苏省; Jiangsu; Jiangsu Province; 32; 320000; JS; CN-JS; 苏",
      浙江: "浙江; 浙江省; Zhejiang; Zhejiang Province; 33; 330000; ZJ; CN-ZJ; 浙",
      安徽: "安徽; 安徽省; Anhui; Anhui Province; 34; 340000; AH; CN-AH; 皖",
      福建: "福建; 福建省; Fujian; Fujian Province; 35; 350000; FJ; CN-FJ; 闽",
      江西: "江西; 江西省; Jiangxi; Jiangxi Province; 36; 360000; JX; CN-JX; 赣",
      山东: "山东; 山东省; Shandong; Shandong Province; 37; 370000; SD; CN-SD; 鲁",
      河南: "河南; 河南省; Henan; Henan Province; 41; 410000; HA; CN-HA; 豫",
      湖北: "湖北; 湖北省; Hubei; Hubei Province; 42; 420000; HB; CN-HB; 鄂",
      湖南: "湖南; 湖南省; Hunan; Hunan Province; 43; 430000; HN; CN-HN; 湘",
      广东: "广东; 广东省; Guangdong; Guangdong Province; 44; 440000; GD; CN-GD; 粤",
      广西: "广西; 广西壮族自治区; 广西自治区; Guangxi; Guangxi Zhuang Autonomous Region; Guangxi Zhuangzu Zizhiqu; Guangxi Zhuangzu Autonomous Region; Guangxi A.R.; 45; 450000; GX; CN-GX; 桂",
      海南: "海南; 海南省; Hainan; Hainan Province; 46; 460000; HI; CN-HI; 琼",
      重庆: "重庆; 重庆市; Chongqing; Chongqing Municipality; 50; 500000; CQ; CN-CQ; 渝",
      四川: "四川; 四川省; Sichuan; Sichuan Province; 51; 510000; SC; CN-SC; 川; 蜀",
      贵州: "贵州; 贵州省; Guizhou; Guizhou Province; 52; 520000; GZ; CN-GZ; 黔; 贵",
      云南: "云南; 云南省; Yunnan; Yunnan Province; 53; 530000; YN; CN-YN; 滇; 云",
      陕西: "陕西; 陕西省; Shaanxi; Shaanxi Province; 61; 610000; SN; CN-SN; 陕; 秦",
      甘肃: "甘肃; 甘肃省; Gansu; Gansu Province; 62; 620000; GS; CN-GS; 甘; 陇",
      青海: "青海; 青海省; Qinghai; Qinghai Province; 63; 630000; QH; CN-QH; 青",
      宁夏: "宁夏; 宁夏回族自治区; Ningxia; Ningxia Hui Autonomous Region; Ningxia Huizu Zizhiqu; Ningxia Huizu Autonomous Region; 64; 640000; NX; CN-NX; 宁",
      新疆: "新疆; 新疆维吾尔自治区; Xinjiang; Xinjiang Uygur Autonomous Region; Xinjiang Uyghur Autonomous Region; Xinjiang Uygur Zizhiqu; 65; 650000; XJ; CN-XJ; 新",
      全国: "全国; 中国; China; National; 100000; CN; National average",
    },
    refused:
      "台湾; 台湾省; Taiwan; Taiwan Province; TW; 香港; 香港特别行政区; Hong Kong; Hong Kong SAR; HK; 澳门; 澳门特别行政区; Macao; Macao SAR; Macau; MO",
  },
  {
    source: "the notices on electricity factors and papers on grids: names of the regional grids",
    formula: electricity,
    read: {
      华北: "华北; 华北区域电网; 华北电网; North China; North China Power Grid; North China Grid; North China Regional Power Grid; 华北地区",
      东北: "东北; 东北区域电网; 东北电网; Northeast China; Northeast China Power Grid; Northeast Power Grid; North East China Grid; Northeast China Grid",
      华东: "华东; 华东区域电网; 华东电网; East China; East China Power Grid; East China Grid",
      华中: "华中; 华中区域电网; 华中电网; Central China; Central China Power Grid; Central China Grid",
      西北: "西北; 西北区域电网; 西北电网; Northwest China; Northwest China Power Grid; North-West China Grid; Northwest Power Grid",
      南方: "南方; 南方区域电网; 南方电网; South China; China Southern Power Grid; Southern China Power Grid; South China Grid; Southern Power Grid",
      西南: "西南; 西南区域电网; 西南电网; Southwest China; Southwest China Power Grid; Southwest Power Grid; South-West China Grid",
    },
    refused:
      "蒙西; 蒙东; 京津唐; 京津唐电网; 冀北; 冀北电网; 河北南网; 冀南; 华南沿海; 长三角; 珠三角; 京津冀; 深圳",
  },
];
