/** Sizes of the charts in pixels. Rows are as high as a target has to be. */
export const ROW_PX = 26;
export const LABEL_PX = 248;
export const NUMBER_PX = 64;
export const HEAD_PX = 30;
export const TEXT_PX = 12.5;
/** Of a column of a chart over time: a target as well. */
export const PERIOD_PX = 26;
export const PLOT_HEIGHT_PX = 190;
/** Of a column of numbers. */
export const CELL_PX = 84;
