import { layout } from "./layout";

/** Tables in English, and in both languages. Most were written with their answers before any of them was read. */
export const ENGLISH = [
  layout(
    "an English strategy's table of indicators",
    `Table 3.2 Key performance indicators
     No. | Indicator | Unit | Baseline (2020) | Interim target (2025) | Target (2035) | Lead agency
     1 | Green travel mode share | % | 58 | 65 | ≥75 | Transport
     2 | Park green space per capita | m²/person | 11.2 | 12 | 14 | Parks
     3 | CO2 emissions per capita | t CO2 | 6.4 | 6 | 4.8 | Environment
     4 | Canopy cover | per cent | 22 | 24 | 30 | Parks
     5 | Average rent | GBP/month | 900 | n/a | n/a | Housing`,
    `D3:F3 green-travel-share 58 65 75 @ 2020 2025 2035
     D4:F4 park-green-per-capita 11.2 12 14 @ 2020 2025 2035
     D5:F5 carbon-per-capita 6.4 6 4.8 @ 2020 2025 2035
     D6:F6 canopy-cover 22 24 30 @ 2020 2025 2035
     D7 - 900 2020`,
    `D7 unknown-name
     E7:F7 placeholder`,
  ),
  layout(
    "headings in Chinese and below them in English",
    `指标 | 单位 | 2020年 | 2021年 | 2022年
     Indicator | Unit | 2020 | 2021 | 2022
     绿化覆盖率 | % | 40.1 | 40.6 | 41
     Green coverage rate | | | |
     二氧化碳排放总量 | 万吨 | 880 | 902 | 897
     Total CO2 emissions | 10 000 tons | | |`,
    `C3:E3 green-cover 40.1 40.6 41 @ 2020 2021 2022
     C5:E5 total-carbon 8800000 9020000 8970000 @ 2020 2021 2022`,
  ),
  layout(
    "names in two languages in two columns, units too",
    `指标 | Indicator | 单位 | Unit | 2020 | 2035
     碳汇量 | Carbon sink | 万吨CO2 | 10⁴ tCO2 | 12 | 15
     林地面积 | Forest land | 公顷 | ha | 4100 | 4200`,
    `E2:F2 carbon-sink 120000 150000 @ 2020 2035
     E3:F3 forest-land-area 4100 4200 @ 2020 2035`,
  ),
  layout(
    "financial years and a target in English headings",
    `KPI | Unit | FY2020 | FY2023 | 2035 Target | RAG
     Public transport mode share | % | 31 | 33 | 45 | Amber
     Road network density | km/km² | 6.8 | 7.1 | 8 | Green`,
    `C2:E2 public-transport-share 31 33 45 @ 2020 2023 2035
     C3:E3 road-network-density 6.8 7.1 8 @ 2020 2023 2035`,
  ),
  layout(
    "places in pairs of languages, bilingual headings in one cell",
    `地区 Region | 人均公园绿地面积 Park green space per capita (平方米/人 sq.m) | 绿化覆盖率 Green coverage (%)
     甲市 Jia | 12.1 | 41
     乙市 Yi | 13.4 | 43`,
    `B2:B3 park-green-per-capita 12.1 13.4 @ -
     C2:C3 green-cover 41 43 @ -`,
  ),
  layout(
    "English turned with years, units in brackets, a note below",
    `Year | Total carbon emissions (10,000 tCO2) | Public transport mode share (%) | Plot ratio
     2020 | 1,200 | 32 | 1.6
     2021 | 1,250 | 33 | 1.7
     Note: 2021 figures are preliminary.`,
    `B2 total-carbon 12000000 2020
     C2 public-transport-share 32 2020
     D2 floor-area-ratio 1.6 2020
     B3 total-carbon 12500000 2021
     C3 public-transport-share 33 2021
     D3 floor-area-ratio 1.7 2021`,
  ),
  layout(
    "English with a unit row and the baseline in brackets",
    `Indicator | Baseline (2021) | Near term (2025) | Long term (2035)
 Share of rail transit (%) | 12 | 15 | 22
 Reclaimed water use rate, % | 18 | 22 | 30
 Tax per mu (10,000 yuan/mu) | 18 | 21 | 30
 Jobs–housing ratio | 0.92 | 0.95 | 1.0
 Canopy cover (%) | TBD | 30 | 35
 Road network density (km per km²) | 6 | 7 | 8`,
    `B2 rail-share 12 2021
 C2 rail-share 15 2025
 D2 rail-share 22 2035
 B3 reclaimed-water-rate 18 2021
 C3 reclaimed-water-rate 22 2025
 D3 reclaimed-water-rate 30 2035
 B4 tax-per-mu 18 2021
 C4 tax-per-mu 21 2025
 D4 tax-per-mu 30 2035
 B5 jobs-housing-ratio 0.92 2021
 C5 jobs-housing-ratio 0.95 2025
 D5 jobs-housing-ratio 1 2035
 C6 canopy-cover 30 2025
 D6 canopy-cover 35 2035
 B7 road-network-density 6 2021
 C7 road-network-density 7 2025
 D7 road-network-density 8 2035`,
    `B6 placeholder`,
  ),
  layout(
    "indicators with their code in the catalogue's own words and English",
    `code | indicator | value | unit | year
 green-travel-share | Share of green travel | 62 | % | 2023
 arable-land | Arable land | 12300 | ha | 2023
 x-1 | Something else | 12 | % | 2023
 carbon-sink | Carbon sinks | 3.2 | 10,000 tCO2 | 2022`,
    `C2 green-travel-share 62 2023
 C3 arable-land 12300 2023
 C4 - 12 2023
 C5 carbon-sink 32000 2022`,
    `C4 unknown-name`,
  ),
  layout(
    "English table turned, years down, units in a row of their own",
    `Year | Total carbon emissions | Carbon sinks | Share of green travel | Population
 | 10,000 t CO2 | 10,000 t CO2 | % | 10,000 persons
 2019 | 2,310 | 31 | 58 | 401
 2020 | 2,290.5 | 31.5 | 59.2 | 404
 2021 | n/a | 32 | 60 | 406`,
    `B3 total-carbon 23100000 2019
 C3 carbon-sink 310000 2019
 D3 green-travel-share 58 2019
 E3 - 401 2019
 B4 total-carbon 22905000 2020
 C4 carbon-sink 315000 2020
 D4 green-travel-share 59.2 2020
 E4 - 404 2020
 C5 carbon-sink 320000 2021
 D5 green-travel-share 60 2021
 E5 - 406 2021`,
    `B5 placeholder
 E3 unknown-name
 E4 unknown-name
 E5 unknown-name`,
  ),
  layout(
    "English with a period in the heading and a bound",
    `Indicator | Unit | Baseline 2020 | Target 2035 | Change (%)
     Green travel mode share | % | 58.2 | ≥ 75 | 28.9
     Canopy cover | % | 30 | at least 35% | 16.7
     Park green space per capita | m²/person | 11.5 | about 14 | 21.7
     TOD stations | number | 3 | 10-12 | n/a`,
    `C2:D2 green-travel-share 58.2 75 @ 2020 2035
     C3:D3 canopy-cover 30 35 @ 2020 2035
     C4:D4 park-green-per-capita 11.5 14 @ 2020 2035
     C5 tod-stations 3 2020`,
    `D5 not-a-number`,
  ),
  layout(
    "an English file in long form",
    `region | year | indicator | value | unit | source
     North | 2022 | Road network density | 7.1 | km/km2 | survey
     North | 2022 | Carbon sink | 12000 | tCO2 | model
     South | 2023 | Road network density | 6.2 | km/km2 | survey
     South | 2023 | Unemployment rate | 4.1 | % | survey`,
    `D2 road-network-density 7.1 2022
     D3 carbon-sink 12000 2022
     D4 road-network-density 6.2 2023
     D5 - 4.1 2023`,
    `D5 unknown-name`,
  ),
  layout(
    "an English file in wide form",
    `City | Year | Green coverage rate (%) | CO2 emissions per capita (tCO2) | GDP (100 million yuan)
     Alpha | 2021 | 41.2 | 5.1 | 3200
     Beta | 2021 | 39.8 | 6.7 | 2100
     Alpha | 2022 | 41.9 | 5 | 3390`,
    `C2:C4 green-cover 41.2 39.8 41.9 @ 2021 2021 2022
     D2:D4 carbon-per-capita 5.1 6.7 5 @ 2021 2021 2022
     E2:E4 - 3200 2100 3390 @ 2021 2021 2022`,
    `E2:E4 unknown-name`,
  ),
  layout(
    "a yearbook's page, Chinese and English on two lines, thousands of hectares",
    `12-8 各市耕地及节水灌溉面积（2022年）
 Cultivated Land and Irrigation by City (2022)
 单位：千公顷 | | | unit: 1000 hectares
 地区 Region | 耕地面积 Cultivated land | 高效节水灌溉面积 High-efficiency irrigation | 林地面积 Forest land
 全　省 Total | 5,012.33 | 1,833.2 | 2,210.07
 甲　市 Jia | 612.8 | 201.4 | 88.1
 乙　市 Yi | 433.06 | 97.7 | …
 注：本表数据来自国土变更调查。`,
    `B5 arable-land 5012330 2022
 C5 water-saving-irrigation-area 1833200 2022
 D5 forest-land-area 2210070 2022
 B6 arable-land 612800 2022
 C6 water-saving-irrigation-area 201400 2022
 D6 forest-land-area 88100 2022
 B7 arable-land 433060 2022
 C7 water-saving-irrigation-area 97700 2022`,
    `D7 placeholder`,
  ),
  layout(
    "English indicators with units in brackets and a plan year",
    `Table A.3 Indicators of the master plan
 No. | Indicator | Baseline (2020) | Target (2035) | Type
 1 | Green travel mode share (%) | 61 | ≥ 75 | Expected
 2 | Road network density (km/km2) | 5.9 | 8 | Expected
 3 | Park green space per capita (m2/person) | 11.4 | 13.5 | Expected
 4 | Total carbon emissions (10,000 tCO2) | 2,140 | 1,900 | Binding
 5 | Urban population (10,000 persons) | 410 | 480 | Expected`,
    `C3 green-travel-share 61 2020
 D3 green-travel-share 75 2035
 C4 road-network-density 5.9 2020
 D4 road-network-density 8 2035
 C5 park-green-per-capita 11.4 2020
 D5 park-green-per-capita 13.5 2035
 C6 total-carbon 21400000 2020
 D6 total-carbon 19000000 2035
 C7 - 410 2020
 D7 - 480 2035`,
    `C7 unknown-name
 D7 unknown-name`,
  ),
  layout(
    "city league in English with ranks",
    `Low-carbon city league 2023
 Rank | City | CO2 emissions per capita (t) | Share of green travel (%) | Score
 1 | Jia | 4.1 | 75 | 92.1
 2 | Yi | 5.2 | 71 | 88
 3 | Bing | – | 69.5 | 81.4`,
    `C3 carbon-per-capita 4.1 2023
 D3 green-travel-share 75 2023
 C4 carbon-per-capita 5.2 2023
 D4 green-travel-share 71 2023
 D5 green-travel-share 69.5 2023`,
    `C5 placeholder`,
  ),
  layout(
    "English: share of renewable, forest and the fall",
    `Indicator | Unit | 2020 | 2030
     Reduction of CO2 emissions per unit of GDP | % | 18 | 20
     CO2 emissions per capita | tCO2/person | 7.2 | 6.5
     Reclaimed water utilisation rate | % | 20 | ≥25
     Forest cover | % | 30 | 31`,
    `C2:D2 - 18 20 @ 2020 2030
     C3:D3 carbon-per-capita 7.2 6.5 @ 2020 2030
     C4:D4 reclaimed-water-rate 20 25 @ 2020 2030
     C5:D5 - 30 31 @ 2020 2030`,
    `C2:D2 unknown-name
     C5:D5 unknown-name`,
  ),
  layout(
    "turned with provinces and both languages",
    `地 区 Region | 林地面积 Forest land (10 000 hm²) | 化肥施用量 Fertilizer (10 000 tons) | 有效灌溉面积 Irrigated area (1 000 hm²)
 全 国 Total | 28412.6 | 5079.2 | 70358.9
 北 京 Beijing | 107.1 | 6.1 | 109.2
 天 津 Tianjin | 20.4 | 14.8 | 304.7`,
    `B2 forest-land-area 284126000 -
 C2 fertiliser-use 50792000 -
 D2 - 70358.9 -
 B3 forest-land-area 1071000 -
 C3 fertiliser-use 61000 -
 D3 - 109.2 -
 B4 forest-land-area 204000 -
 C4 fertiliser-use 148000 -
 D4 - 304.7 -`,
    `D2 unknown-name
 D3 unknown-name
 D4 unknown-name`,
  ),
  layout(
    "English names turned about",
    `Item | Unit | 2021 | 2022
 Percentage of green travel | % | 58 | 60
 Per-capita park green space | m2 per person | 12 | 12.4
 Density of bus network | km/km2 | 3 | 3.1
 CO2 emissions (total) | Mt CO2 | 12.1 | 12
 Intensity of energy use | tce/10,000 yuan | 0.5 | 0.48
 Share of new prefabricated buildings | % | 20 | 25`,
    `C2 green-travel-share 58 2021
 D2 green-travel-share 60 2022
 C3 park-green-per-capita 12 2021
 D3 park-green-per-capita 12.4 2022
 C4 bus-network-density 3 2021
 D4 bus-network-density 3.1 2022
 C5 total-carbon 12100000 2021
 D5 total-carbon 12000000 2022
 C6 - 0.5 2021
 D6 - 0.48 2022
 C7 prefabricated-building-share 20 2021
 D7 prefabricated-building-share 25 2022`,
    `C6 unknown-name
 D6 unknown-name`,
  ),
  layout(
    "an English plan: policy, measure, target year",
    `Policy | Measure | Metric | Unit | Current (2023) | Target | Target year
     T1 | Shift | Public transport mode share | % | 31 | 45 | 2035
     T2 | Shift | Walking and cycling mode share | % | 24 | 30 | 2035
     G1 | Green | Park green space per capita | sq m per person | 12 | 15 | 2030`,
    `E2:F2 public-transport-share 31 45 @ 2023 -
     E4:F4 park-green-per-capita 12 15 @ 2023 -
     E3:F3 walking-cycling-share 24 30 @ 2023 -`,
  ),
  layout(
    "English, districts by indicators with units in brackets below",
    `District | Forest land | Road network density | Population
      | (ha) | (km/km²) | (10 000)
     East | 300 | 7.2 | 45
     West | 900 | 5.1 | 38
     City total | 1200 | 6 | 83`,
    `B3:B4 forest-land-area 300 900 @ -
     C3:C4 road-network-density 7.2 5.1 @ -
     D3:D4 - 45 38 @ -
     B5 forest-land-area 1200 -
     C5 road-network-density 6 -
     D5 - 83 -`,
    `D3:D5 unknown-name`,
  ),
  layout(
    "English plan annex with units in a column of words",
    `Annex B: Low-carbon indicators
 Code | Name of indicator | Unit of measurement | Current (2022) | Planned (2035) | Remarks
 B1 | Share of public transport | percent | 33 | 45 | survey
 B2 | Density of the bus network | km per sq. km | 3.1 | 3.8 |
 B3 | CO₂ emissions per person | t CO2 per capita | 6.1 | 5 |
 B4 | Share of prefabricated buildings among new ones | per cent | 25 | 60 |
 B5 | Floor area ratio | - | 1.6 | 2 |
 B6 | Household waste per capita | kg/day | 1.1 | 0.9 |`,
    `D3 public-transport-share 33 2022
 E3 public-transport-share 45 2035
 D4 bus-network-density 3.1 2022
 E4 bus-network-density 3.8 2035
 D5 carbon-per-capita 6.1 2022
 E5 carbon-per-capita 5 2035
 D6 prefabricated-building-share 25 2022
 E6 prefabricated-building-share 60 2035
 D7 floor-area-ratio 1.6 2022
 E7 floor-area-ratio 2 2035
 D8 - 1.1 2022
 E8 - 0.9 2035`,
    `D8 unknown-name
 E8 unknown-name`,
  ),
  layout(
    "English, years as rows, notes below",
    `Year | Green coverage rate | Total CO2 emissions | Park green space per capita
      | % | 10 000 t | sq m
     2020 | 40 | 880 | 12.1
     2021 | 40.5 | 902 | 12.4
     Note: preliminary figures.`,
    `B3:B4 green-cover 40 40.5 @ 2020 2021
     C3:C4 total-carbon 8800000 9020000 @ 2020 2021
     D3:D4 park-green-per-capita 12.1 12.4 @ 2020 2021`,
  ),
  layout(
    "two headers: Chinese line then English line",
    `指标 | 单位 | 2021年 | 2022年 | 增速
Indicator | Unit | 2021 | 2022 | Growth
绿化覆盖率 | % | 40 | 41 | 2.5
公交分担率 | % | 28 | 30 | 7.1`,
    `C3:D3 green-cover 40 41 @ 2021 2022
C4:D4 public-transport-share 28 30 @ 2021 2022`,
  ),
  layout(
    "English yearbook, footnote letters, thousands by spaces",
    `Table 4.2 Selected indicators
Item | Unit | 2020 | 2021a | 2022b
Green cover | % | 40.1 | 40.5 | 41.0
Arable land | ha | '32 100 | '32 050 | '31 900
Carbon sink | tCO2 | '8 300 | .. | '8 500
a Revised. b Preliminary.`,
    `C3:E3 green-cover 40.1 40.5 41 @ 2020 2021 2022
C4:E4 arable-land 32100 32050 31900 @ 2020 2021 2022
C5 carbon-sink 8300 2020
E5 carbon-sink 8500 2022`,
    `D5 placeholder`,
  ),
  layout(
    "parallel English and Chinese names in two columns",
    `指标 | Indicator | 单位 | Unit | 2021 | 2022
绿化覆盖率 | Green cover | % | % | 40 | 41
路网密度 | Road network density | 公里/平方公里 | km/km² | 6 | 6.1`,
    `E2:F2 green-cover 40 41 @ 2021 2022
E3:F3 road-network-density 6 6.1 @ 2021 2022`,
  ),
  layout(
    "yearbook in both languages",
    `6-3 城市绿化 Urban Greening
指标 Item | 单位 Unit | 2020 | 2021 | 2022 | 2022年为2021年% 2022 as % of 2021
建成区绿化覆盖率 Green Coverage Rate of Built-up Area | % | 40.1 | 40.6 | 41 | 101
人均公园绿地面积 Park Green Space per Capita | 平方米 sq.m | 13.1 | 13.5 | 13.8 | 102.2
城市路网密度 Road Network Density | 公里/平方公里 km/sq.km | 6.1 | 6.2 | 6.4 | 103`,
    `C3:E3 green-cover 40.1 40.6 41 @ 2020 2021 2022
C4:E4 park-green-per-capita 13.1 13.5 13.8 @ 2020 2021 2022
C5:E5 road-network-density 6.1 6.2 6.4 @ 2020 2021 2022`,
  ),
  layout(
    "bilingual headings in one cell and two corners",
    `表 4-7 能源与碳排放 Energy and Carbon
 指标 Indicators | 单位 Unit | 2020 | 2021 | 2022
 二氧化碳排放总量 Total CO2 emissions | 万吨 10 000 tons | 2,310.5 | 2,355 | 2,298.4
 单位GDP二氧化碳排放 CO2 per unit of GDP | 吨/万元 ton/10 000 yuan | 0.83 | 0.8 | 0.77
 单位GDP能耗 Energy per unit of GDP | 吨标准煤/万元 | 0.41 | 0.4 | 0.39
 零碳能源发电占比 Share of zero-carbon power | % | 22.1 | 24 | …`,
    `C3 total-carbon 23105000 2020
 D3 total-carbon 23550000 2021
 E3 total-carbon 22984000 2022
 C4 gdp-carbon-intensity 0.83 2020
 D4 gdp-carbon-intensity 0.8 2021
 E4 gdp-carbon-intensity 0.77 2022
 C5 - 0.41 2020
 D5 - 0.4 2021
 E5 - 0.39 2022
 C6 zero-carbon-power-share 22.1 2020
 D6 zero-carbon-power-share 24 2021`,
    `C5 unknown-name
 D5 unknown-name
 E5 unknown-name
 E6 placeholder`,
  ),
  layout(
    "English yearbook, indicators across, cities down",
    `Table 9-3 Green development by city, 2022
 City | Green cover (%) | Park green space per person (m²) | Reclaimed water use rate (%) | Built-up area (km²)
 Jia | 42.1 | 13.5 | 22 | 211
 Yi | 40 | 12.2 | n.a. | 98.6
 Average | 41 | 12.9 | 22 | 154.8`,
    `B3 green-cover 42.1 2022
 C3 park-green-per-capita 13.5 2022
 D3 reclaimed-water-rate 22 2022
 E3 - 211 2022
 B4 green-cover 40 2022
 C4 park-green-per-capita 12.2 2022
 E4 - 98.6 2022`,
    `E3 unknown-name
 D4 placeholder
 E4 unknown-name`,
  ),
  layout(
    "indicators of agriculture and ecology by English names offices use",
    `Indicator | Unit | 2020 | 2030
 Arable land area | 10,000 mu | 66 | 65
 Forest land area | ha | 12,300 | 12,500
 Fertilizer use | t | 5,200 | 4,800
 Share of mixed forest | % | 31 | 35
 Carbon sink | 10,000 t CO2 | 12 | 15
 Irrigated area | ha | 800 | 900`,
    `C2 arable-land 44000 2020
 D2 arable-land 43333.3333 2030
 C3 forest-land-area 12300 2020
 D3 forest-land-area 12500 2030
 C4 fertiliser-use 5200 2020
 D4 fertiliser-use 4800 2030
 C5 mixed-forest-share 31 2020
 D5 mixed-forest-share 35 2030
 C6 carbon-sink 120000 2020
 D6 carbon-sink 150000 2030
 C7 - 800 2020
 D7 - 900 2030`,
    `C7 unknown-name
 D7 unknown-name`,
  ),
  layout(
    "key figures in English with the unit at the end",
    `Key figures | |
 (as of 31 December 2023) | |
 Indicator | Value | Unit
 Share of green travel | 61.5 | %
 Arable land | 1.2 | million mu
 Floor area ratio | 1.8 | –
 Urbanisation rate | 68 | %`,
    `B4 green-travel-share 61.5 2023
B5 arable-land 80000 2023
B6 floor-area-ratio 1.8 2023
B7 - 68 2023`,
    `B7 unknown-name`,
  ),
  layout(
    "targets with their wording in English",
    `city | indicator | year | value | unit | wording
     A | green travel share | 2025 | 76.5 | % | 76.5 %
     A | road network density | 2025 | 8 | km/km² | 8 km/km²`,
    `D2 green-travel-share 76.5 2025
     D3 road-network-density 8 2025`,
  ),
  layout(
    "English units of a yearbook",
    `Item | Unit | 2023
  Rail freight | 10 000 tons | 1250
  Arable land | 1000 hectares | 43.6
  Carbon emissions per unit of GDP | tCO2 per 10,000 yuan | 0.9
  Floor area ratio | ratio | 1.5
  Number of rail micro-centres | number | 12`,
    `C2 rail-freight-volume 12500000 2023
  C3 arable-land 43600 2023
  C4 gdp-carbon-intensity 0.9 2023
  C5 floor-area-ratio 1.5 2023
  C6 rail-micro-centres 12 2023`,
  ),
];
