import type { List } from "./list";

const farming = (name: string) => `=CARBON.AGRICULTURE(1000, "${name}")`;

export const FARMING_LISTS: List[] = [
  {
    source: "中国农村统计年鉴 and provincial yearbooks: means of production, livestock, sown areas",
    formula: farming,
    read: {
      化肥: "化肥; 农用化肥施用量; 农用化肥施用折纯量; 农用化肥施用量（折纯量）; 化肥施用量（折纯）; 化肥施用量; 农用化肥（折纯法）; 化肥施用折纯量; 农业化肥; 农用化肥使用量",
      农药: "农药; 农药使用量; 农药施用量; 农药使用量（吨）; 农药用量",
      农膜: "农膜; 农用塑料薄膜使用量; 农用塑料薄膜; 农膜使用量; 农用薄膜使用量; 塑料薄膜使用量; 农业薄膜",
      农用柴油: "农用柴油; 农用柴油使用量; 农业柴油使用量; 农用柴油用量; 农机柴油",
      灌溉: "灌溉; 有效灌溉面积; 农田有效灌溉面积; 耕地灌溉面积; 实际灌溉面积; 农业灌溉面积; 耕地有效灌溉面积",
      奶牛: "奶牛; 奶牛存栏; 奶牛年末存栏; 奶牛存栏头数; 良种及改良种乳牛; 奶牛年末存栏量; 年末奶牛存栏",
      水牛: "水牛; 水牛存栏",
      其他牛: "肉牛; 肉牛存栏; 役用牛; 黄牛; 其他牛",
      马: "马; 马匹; 马存栏",
      驴骡: "驴; 骡; 骡子; 毛驴",
      猪: "猪; 生猪; 生猪存栏; 生猪年末存栏; 生猪年末存栏头数; 能繁殖母猪; 能繁母猪; 肉猪; 年末生猪存栏; 猪年末存栏",
      山羊: "山羊; 山羊存栏; 山羊年底存栏",
      绵羊: "绵羊; 绵羊存栏; 绵羊年底存栏",
    },
    refused:
      "氮肥; 磷肥; 钾肥; 复合肥; 复混肥; 有机肥; 尿素; 地膜; 地膜使用量; 地膜覆盖面积; 农村用电量; 农业用电; 农业机械总动力; 农机总动力; 翻耕; 农作物总播种面积; 农作物播种面积; 播种面积; 粮食播种面积; 大牲畜; 牛; 羊; 骆驼; 家禽; 鸡; 鸭; 鹅; 兔; 牦牛; 水稻; 稻谷; 早稻; 中稻; 晚稻; 双季早稻; 双季晚稻; 单季稻; 一季稻; 冬水田; 小麦; 玉米; 大豆; 薯类; 棉花; 油料; 蔬菜; 秸秆; 秸秆还田; 秸秆焚烧; 石灰",
  },
  {
    source: "IPCC 2006, volume 4, tables 10.10, 10.11, 10.14 and 11.1, and rural yearbooks in English",
    formula: farming,
    read: {
      奶牛: "Dairy Cattle; Dairy cow; Dairy cows; Mature dairy cattle; Dairy; Milk cows; Milch cows",
      其他牛: "Other Cattle; Non-dairy cattle; Beef cattle; Growing cattle; Other mature cattle",
      水牛: "Buffalo; Buffaloes; Buffalos",
      绵羊: "Sheep",
      山羊: "Goats; Goat",
      马: "Horses; Horse",
      驴骡: "Mules and Asses; Mules; Asses; Donkeys; Mules and donkeys; Asses and mules",
      猪: "Swine; Pigs; Hogs; Market swine; Breeding swine; Market pigs; Sows",
      化肥: "Chemical fertilizer; Consumption of chemical fertilizers; Chemical fertilizers; Consumption of Chemical Fertilizers (pure); Fertilizers; Chemical fertilizer use",
      农药: "Pesticides; Pesticide use; Use of pesticides; Chemical pesticides; Consumption of pesticides; Pesticide",
      农膜: "Plastic film; Plastic film for farm use; Agricultural film; Plastic films; Use of agricultural plastic film; Agricultural plastic film; Consumption of agricultural plastic film",
      农用柴油:
        "Diesel; Agricultural diesel; Diesel for farm use; Consumption of diesel oil for farm use; Farm diesel oil; Agricultural diesel oil",
      灌溉: "Irrigation; Irrigated area; Effective irrigated area; Effective irrigation area; Irrigated area of cultivated land; Agricultural irrigation",
    },
    refused:
      "Camels; Camel; Poultry; Chickens; Ducks; Geese; Turkeys; Deer; Alpacas; Llamas; Llamas and Alpacas; Rabbits; Yaks; Cattle; Cattle and buffalo; Sheep and goats; Rice; Paddy rice; Early rice; Late rice; Wheat; Corn; Maize; Soybeans; Nitrogen fertilizer; Nitrogenous fertilizer; Phosphate fertilizer; Potash fertilizer; Compound fertilizer; Urea; Lime; Limestone; Dolomite; Organic fertilizer; Crop residues; Tillage; Plowing; Sown area; Total sown area; Electricity; Large animals",
  },
];
