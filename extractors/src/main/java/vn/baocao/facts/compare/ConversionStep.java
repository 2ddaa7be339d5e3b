package vn.baocao.facts.compare;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step from the unit of a statement to the unit of its column.
 *
 * @param factor what the value is multiplied by; null where the value stays and only the unit is
 *     read in full: {@code đồng} of an indicator per head and year as {@code đồng/người/năm}
 */
public record ConversionStep(String from, String to, @Nullable BigDecimal factor) {}
