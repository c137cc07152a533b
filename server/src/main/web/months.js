// Draws the months of a table as lines, in the colours of the page.
import { LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

echarts.use([LineChart, GridComponent, TooltipComponent, AriaComponent, CanvasRenderer]);

const read = (table) => {
  const [, now, earlier] = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const rows = [...table.tBodies[0].rows].map((row) => ({
    month: row.dataset.month,
    name: row.cells[0].textContent,
    now: Number(row.cells[1].dataset.value),
    earlier: Number(row.cells[2].dataset.value),
  }));
  return { now, earlier, rows };
};

const options = ({ now, earlier, rows }, box) => {
  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const language = document.documentElement.lang;
  const number = new Intl.NumberFormat(language);
  const short = new Intl.DateTimeFormat(language, { month: "short" });
  const text = { color: colour("--ink-soft"), fontFamily: getComputedStyle(box).fontFamily, fontSize: 12 };
  const axisName = (month, place) => {
    const name = short.format(new Date(`${month}-15`)).replace(".", "");
    return place === 0 || month.endsWith("-01") ? `${name}\n${month.slice(0, 4)}` : name;
  };
  const line = (name, key, style) => ({
    name,
    type: "line",
    data: rows.map((row) => row[key]),
    symbolSize: 6,
    showSymbol: key === "now" && rows.length <= 24,
    ...style,
  });
  return {
    animation: false,
    textStyle: text,
    grid: { left: 4, right: 16, top: 12, bottom: 4, containLabel: true },
    xAxis: {
      type: "category",
      boundaryGap: false,
      data: rows.map((row) => row.month),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colour("--line") } },
      axisLabel: { ...text, formatter: axisName, hideOverlap: true, lineHeight: 15 },
    },
    yAxis: {
      type: "value",
      minInterval: 1,
      splitNumber: 3,
      axisLabel: { ...text, formatter: (value) => number.format(value) },
      splitLine: { lineStyle: { color: colour("--line") } },
    },
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      backgroundColor: colour("--surface"),
      borderColor: colour("--line"),
      textStyle: { ...text, color: colour("--ink"), fontSize: 13 },
      formatter: ([first]) => {
        const row = rows[first.dataIndex];
        return `${row.name}\n${now}: ${number.format(row.now)}\n${earlier}: ${number.format(row.earlier)}`;
      },
    },
    series: [
      ...(rows.some((row) => row.earlier > 0)
        ? [line(earlier, "earlier", { lineStyle: { color: colour("--line-strong"), type: "dashed", width: 1.5 }, itemStyle: { color: colour("--line-strong") } })]
        : []),
      line(now, "now", { lineStyle: { color: colour("--accent"), width: 2.5 }, itemStyle: { color: colour("--accent") } }),
    ],
  };
};

export const draw = (box) => {
  const table = document.getElementById(box.dataset.chart);
  const picture = box.querySelector("svg");
  if (picture) {
    box.setAttribute("role", "img");
    box.setAttribute("aria-label", picture.getAttribute("aria-label"));
    picture.remove();
  }
  const chart = echarts.getInstanceByDom(box) ?? echarts.init(box);
  chart.setOption(options(read(table), box), true);
  if (!box.dataset.watched) {
    box.dataset.watched = "yes";
    new ResizeObserver(() => chart.resize()).observe(box);
  }
};
