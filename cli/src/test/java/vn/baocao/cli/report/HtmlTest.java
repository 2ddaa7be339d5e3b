package vn.baocao.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Markup that no document can break, and money in the size that people read. */
class HtmlTest {

  @Test
  void textAndAttributesAreEscaped() {
    String html = new Html().element("a", "<b>&", "href", "\"onclick='x'").toString();
    assertEquals("<a href=\"&quot;onclick=&#39;x&#39;\">&lt;b&gt;&amp;</a>", html);
  }

  @Test
  void whatIsOpenedMustBeClosed() {
    Html open = new Html().open("p");
    assertThrows(IllegalStateException.class, open::toString);
  }

  @Test
  void moneyIsShownInMillionsOrBillions() {
    assertEquals("triệu đồng/người", scale("đồng/người", "39200000").unit());
    assertEquals("tỷ đồng", scale("đồng", "118400000000").unit());
    assertEquals("ha", scale("ha", "1300000").unit());
    BigDecimal shown = scale("đồng", "118400000000").shown(new BigDecimal("118400000000"));
    assertEquals(0, shown.compareTo(new BigDecimal("118.4")));
  }

  private static UnitScale scale(String unit, String value) {
    return UnitScale.of(unit, List.of(new BigDecimal(value)));
  }
}
