import type { List } from "./list";

export const MODE_LISTS: List[] = [
  {
    source: "urban travel surveys of Chinese cities and GB/T 51328: the modes (TRANSIT.GREENSHARE)",
    formula: (name) => `=TRANSIT.PTSHARE({"${name}";"小汽车";"公共汽车";"步行"},{1;2;4;8},"全方式")`,
    read: {
      轨道交通:
        "轨道交通; 城市轨道交通; 地铁; 轻轨; 地铁/轻轨; 有轨电车; 磁悬浮; 单轨; 轨道; 市郊铁路; 市域快轨; 地铁出行; 跨座式单轨; 自动导向轨道",
      公共汽车:
        "公共汽电车; 公交车; 公共汽车; 公共电车; 常规公交; 地面公交; 快速公交; BRT; 公交; 公共汽车/电车; 轮渡; 客运轮渡; 城市客运轮渡; 社区巴士; 定制公交; 小公共汽车; 中巴; 公共交通",
      步行: "步行; 走路; 徒步; 自行车; 脚踏自行车; 人力自行车; 公共自行车; 共享单车; 共享自行车; 互联网租赁自行车; 电动自行车; 电助力自行车; 电动助力车; 摩托车; 两轮摩托; 轻便摩托车; 单位班车; 班车; 单位车; 通勤班车; 校车; 其他; 其他方式",
      小汽车:
        "小汽车; 私家车; 私人小汽车; 小客车; 自驾车; 自驾; 单位小汽车; 公务车; 单位小客车; 出租车; 出租汽车; 巡游出租汽车; 的士; 网约车; 网络预约出租汽车; 网约出租车; 顺风车; 拼车; 搭车; 私家车（乘客）; 小汽车自驾; 小汽车搭乘",
    },
    refused:
      "电动车; 助力车; 非机动车; 慢行; 机动车; 客车; 大客车; 货车; 火车; 高铁; 铁路; 飞机; 公路; 水运; 民用航空; 管道; 出租/网约车; 出租车/网约车; 三轮车; 个体交通; 私人交通",
  },
  {
    source:
      "travel surveys in English: NTS, TfL, LTA, American Community Survey, NHTS, MiD, HKTD (TRANSIT.GREENSHARE)",
    formula: (name) => `=TRANSIT.GREENSHARE({"${name}";"car";"walking"},{1;2;4})`,
    read: {
      bus: "Bus/tram; Walk; Walked; Walking; Bicycle; Cycle; Bike; Local bus; Bus; Public bus; Bus in London; Bus or trolley bus; Trolleybus; Franchised bus; London Underground; Underground; Underground/DLR; DLR; Surface rail; Rail; Subway or elevated rail; Subway; Subway/elevated rail; Light rail, streetcar or trolley; Light rail; Streetcar; Commuter rail; MRT; MRT/LRT; LRT; Metro; MTR; Ferry; Ferryboat; Public transport; Other public transport; Public transportation (excluding taxicab); Public transit; E-bike; Pedelec; Tram; Minibus; Public light bus",
      car: "Car; Car driver; Car passenger; Car/van driver; Car/van passenger; Car, truck, or van; Car, truck, or van - drove alone; Car, truck or van - carpooled; Drove alone; Carpooled; Carpool; Private car; Private vehicle; Taxi; Taxicab; Taxi/minicab; Minicab; Motorcycle; Motorbike; Moped; Scooter (motor); Powered two-wheeler; Ride-hailing; Private hire car; Private hire vehicle; SUV; Van; Pickup truck; Company car; Car sharing; Car-sharing",
    },
    refused:
      "Coach; Motor vehicle; Non-motorised; Active travel; EV; Electric vehicle; Park and ride; Taxi/PHV; Taxi or ride-hailing; Scooter; E-scooter; Other private transport; Worked from home; Worked at home; Truck; Airplane; Rail (intercity); Taxicab, motorcycle, or other means",
  },
  {
    source:
      "transport statistics and IPCC 2006, volume 2, table 3.1.1: freight and passenger modes (CARBON.FREIGHT)",
    formula: (name) => `=CARBON.FREIGHT(1, "${name}")`,
    read: {
      英国货车: "UK HGV; UK HGVs; UK truck; UK lorry",
      英国铁路货运: "UK rail freight; UK freight train",
    },
    refused:
      "公路; 公路货运; 铁路; 铁路货运; 水运; 水路; 水路货运; 内河; 内河航运; 沿海; 远洋; 远洋运输; 海运; 航空; 航空货运; 民用航空; 管道; 管道运输; 货车; 卡车; 重型货车; 中型货车; 轻型货车; 微型货车; Road; Rail; Railways; Water; Waterway; Waterways; Inland waterway; Air; Civil aviation; Aviation; Pipeline; Truck; Heavy-duty truck; Light-duty truck; Shipping; Sea; Water-borne navigation; Road transportation; Highway",
  },
  {
    source: "transport statistics and IPCC 2006, volume 2, table 3.1.1: passenger modes (CARBON.TRAVEL)",
    formula: (name) => `=CARBON.TRAVEL(1, "${name}", 1)`,
    read: { 英国小汽车: "UK car; UK average car" },
    refused:
      "小汽车; 私家车; 出租车; 出租汽车; 公交; 公交车; 公共汽车; 公共汽电车; 地铁; 轨道交通; 城市轨道交通; 轻轨; 铁路; 高铁; 火车; 飞机; 民航; 民用航空; 航空; 公路; 水运; 轮渡; 摩托车; 电动自行车; 步行; 自行车; 网约车; 班车; Car; Cars; Bus; Coach; Metro; Subway; Rail; Railways; Train; High-speed rail; Taxi; Motorcycle; Motorcycles; Plane; Aviation; Civil aviation; Ferry; Tram; Light rail; Walking; Bicycle; E-bike",
  },
];
