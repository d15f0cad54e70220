import type { List } from "./list";

export const WASTE_LISTS: List[] = [
  {
    source: "中国城市建设统计年鉴, IPCC 2006 volume 5, DESNZ and EPA: treatments of waste",
    formula: (name) => `=CARBON.WASTE(1, "${name}")`,
    read: {
      生活垃圾焚烧:
        "生活垃圾焚烧; 生活垃圾焚烧处理量; 城市生活垃圾焚烧; 生活垃圾焚烧发电; 垃圾焚烧; 垃圾焚烧发电; Municipal solid waste incineration; MSW incineration; Incineration of municipal solid waste; Waste-to-energy; Waste to energy; WtE",
      危险废物焚烧:
        "危险废物焚烧; 危险废物焚烧处置; 危废焚烧; Hazardous waste incineration; Incineration of hazardous waste",
      堆肥: "堆肥; 堆肥处理; 堆肥处理量; 好氧堆肥; 厨余垃圾堆肥; Composting; Composted; Compost; Aerobic composting",
      厌氧消化:
        "厌氧消化; 厌氧消化处理; 厌氧发酵; 沼气工程; Anaerobic digestion; Anaerobically digested; Anaerobic digestion at biogas facilities; Biogas facility",
      英国填埋: "UK landfill",
    },
    refused:
      "卫生填埋; 填埋; 填埋处理; 无害化填埋; 卫生填埋处理量; 简易填埋; 焚烧; 焚烧处理; 焚烧处理量; 无害化处理; 无害化处理量; 综合处理; 其他; 回收; 资源化利用; 综合利用; 污泥焚烧; 医疗废物焚烧; 露天焚烧; 生物处理; Landfill; Landfilled; Landfilling; Incineration; Combustion; Combusted; Recycling; Recycled; Closed-loop; Open-loop; Open burning; Clinical waste incineration; Sewage sludge incineration; Biological treatment; Mechanical-biological treatment; MBT; Reuse; Other",
  },
  {
    source: "IPCC 2006, volume 5, table 3.1, 2019 refinement: classes of landfill sites",
    formula: (name) => `=CARBON.LANDFILL(100, 0.15, "${name}")`,
    read: {
      "管理型（厌氧）":
        "Managed - anaerobic; Managed – anaerobic; Managed; Managed anaerobic; 管理—厌氧; 管理-厌氧; 管理型; 卫生填埋场; 有管理-厌氧; 被管理-厌氧",
      "管理型（准好氧）":
        "Managed - semi-aerobic; Managed semi-aerobic; 管理—半好氧; 管理-半有氧; 准好氧; 半好氧",
      "非管理型（深埋）":
        "Unmanaged - deep (>5 m waste) and/or high water table; Unmanaged - deep; Unmanaged – deep (≥5 m waste); 未管理-深埋; 非管理—深埋（>5m）; 非管理-深埋(>5 m 废弃物)和/或地下水位高; 未管理—深",
      "非管理型（浅埋）":
        "Unmanaged - shallow (<5 m waste); Unmanaged - shallow; 未管理-浅埋; 非管理—浅埋（<5m）; 未管理—浅",
      未分类: "Uncategorised SWDS; Uncategorised; Uncategorized; 未分类; 未归类; 未归类的 SWDS",
    },
    refused:
      "Managed well - semi-aerobic; Managed poorly - semi-aerobic; Managed well - active-aeration; 简易填埋; 填埋场; Unmanaged; Open dump",
  },
  {
    source: "IPCC 2006, volume 5, table 6.3, and the provincial guide: systems of waste water",
    formula: (name) => `=CARBON.WATER(100, "${name}")`,
    read: {
      化粪池: "化粪池; Septic tank",
      厌氧处理: "厌氧处理; 厌氧",
      好氧处理: "好氧处理; 好氧; 活性污泥法; A2O; AAO; A/O; 氧化沟; SBR; MBR; Activated sludge; 生物膜法",
    },
    refused:
      "Sea, river and lake discharge; Stagnant sewer; Flowing sewer; Flowing sewer (open or closed); Centralized, aerobic treatment plant; Centralised, aerobic treatment plant; Anaerobic digester for sludge; Anaerobic reactor; Anaerobic shallow lagoon; Anaerobic deep lagoon; Septic system; Latrine; 海洋、河流或湖泊排放; 不流动的下水道; 流动的下水道; 厌氧反应堆; 厌氧反应器; 浅厌氧化粪池; 深厌氧化粪池; 厕所; 旱厕; 直接排放; UASB; 人工湿地; 稳定塘; 氧化塘",
  },
];
