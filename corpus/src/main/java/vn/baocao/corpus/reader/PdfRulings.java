package vn.baocao.corpus.reader;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** The horizontal and vertical lines that a page draws, whether as strokes or as thin boxes. */
final class PdfRulings {

  /** A box thinner than this is a line; ends nearer than this meet. */
  static final float NEAR = 2.5f;

  /**
   * A line parallel to an axis: at {@code at} on one, from {@code from} to {@code to} on the other.
   */
  record Ruling(float at, float from, float to) {

    boolean covers(float place) {
      return from - NEAR <= place && place <= to + NEAR;
    }
  }

  private static final int MOST = 20_000;

  private final List<Ruling> horizontal = new ArrayList<>();
  private final List<Ruling> vertical = new ArrayList<>();
  private final List<float[]> path = new ArrayList<>();
  private final float pageHeight;
  private final float pageLeft;
  private float x;
  private float y;
  private float startX;
  private float startY;

  PdfRulings(float pageHeight, float pageLeft, float pageBottom) {
    this.pageHeight = pageHeight + pageBottom;
    this.pageLeft = pageLeft;
  }

  List<Ruling> horizontal() {
    return horizontal;
  }

  List<Ruling> vertical() {
    return vertical;
  }

  /** Hears the path operators of an engine. */
  void listenTo(PDFStreamEngine engine) {
    for (String name :
        List.of("m", "l", "re", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")) {
      engine.addOperator(new PathOperator(engine, name));
    }
  }

  private final class PathOperator extends OperatorProcessor {

    private final PDFStreamEngine engine;
    private final String name;

    PathOperator(PDFStreamEngine engine, String name) {
      super(engine);
      this.engine = engine;
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      float[] numbers = numbers(operands);
      switch (name) {
        case "m" -> move(numbers);
        case "l" -> line(numbers);
        case "re" -> box(numbers);
        case "h" -> close();
        case "n" -> path.clear();
        case "s", "b", "b*" -> {
          close();
          paint();
        }
        default -> paint();
      }
    }

    private void move(float[] n) {
      if (n.length >= 2) {
        Point2D point = place(n[0], n[1]);
        x = startX = (float) point.getX();
        y = startY = (float) point.getY();
      }
    }

    private void line(float[] n) {
      if (n.length >= 2) {
        Point2D point = place(n[0], n[1]);
        side(x, y, (float) point.getX(), (float) point.getY());
        x = (float) point.getX();
        y = (float) point.getY();
      }
    }

    private void box(float[] n) {
      if (n.length < 4) {
        return;
      }
      Point2D a = place(n[0], n[1]);
      Point2D b = place(n[0] + n[2], n[1] + n[3]);
      float left = (float) Math.min(a.getX(), b.getX());
      float right = (float) Math.max(a.getX(), b.getX());
      float top = (float) Math.min(a.getY(), b.getY());
      float bottom = (float) Math.max(a.getY(), b.getY());
      side(left, top, right, top);
      side(left, bottom, right, bottom);
      side(left, top, left, bottom);
      side(right, top, right, bottom);
    }

    private void close() {
      side(x, y, startX, startY);
      x = startX;
      y = startY;
    }

    private Point2D place(float px, float py) {
      Point2D.Float point =
          engine.getGraphicsState() == null
              ? new Point2D.Float(px, py)
              : engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(px, py);
      return new Point2D.Float(point.x - pageLeft, pageHeight - point.y);
    }
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return numbers;
  }

  private void side(float x0, float y0, float x1, float y1) {
    if (path.size() < MOST) {
      path.add(new float[] {x0, y0, x1, y1});
    }
  }

  private void paint() {
    for (float[] side : path) {
      float width = Math.abs(side[2] - side[0]);
      float height = Math.abs(side[3] - side[1]);
      if (height < NEAR && width > 2 * NEAR) {
        add(
            horizontal,
            new Ruling(
                (side[1] + side[3]) / 2, Math.min(side[0], side[2]), Math.max(side[0], side[2])));
      } else if (width < NEAR && height > 2 * NEAR) {
        add(
            vertical,
            new Ruling(
                (side[0] + side[2]) / 2, Math.min(side[1], side[3]), Math.max(side[1], side[3])));
      }
    }
    path.clear();
  }

  private static void add(List<Ruling> rulings, Ruling ruling) {
    if (rulings.size() < MOST) {
      rulings.add(ruling);
    }
  }
}
