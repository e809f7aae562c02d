/** One small typed class per picture; items go in, the item that was clicked comes out. ApexCharts stays behind. */
@NullMarked
package studio.hairline.ui.chart;

import org.jspecify.annotations.NullMarked;
