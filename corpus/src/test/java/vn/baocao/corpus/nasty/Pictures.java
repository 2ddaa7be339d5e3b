package vn.baocao.corpus.nasty;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures without text. */
final class Pictures {

  private Pictures() {}

  /** A star on a red field, as small as logos are. */
  static byte[] logo(String format) {
    BufferedImage picture = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 120, 80);
    graphics.setColor(Color.YELLOW);
    graphics.fillPolygon(new int[] {60, 70, 45, 75, 50}, new int[] {20, 55, 33, 33, 55}, 5);
    graphics.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(picture, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
