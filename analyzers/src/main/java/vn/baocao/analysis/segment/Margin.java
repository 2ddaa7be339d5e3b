package vn.baocao.analysis.segment;

/**
 * How much cheaper it is to close a gap than to leave it open, in classes from 0, much cheaper, to
 * 13, much dearer.
 */
final class Margin {

  /** Class of a gap that no word spans. */
  static final byte NO_WORD = 14;

  /** Class of what is no gap: before the first piece and behind the last one. */
  static final byte OUTSIDE = 15;

  /** Limits of the classes on either side of 0. */
  private static final int[] STEPS = {4, 12, 24, 40, 64, 96};

  private static final int LARGEST = 127;
  private static final byte[] CLASSES = new byte[2 * LARGEST + 1];

  static {
    for (int margin = -LARGEST; margin <= LARGEST; margin++) {
      int steps = 0;
      while (steps < STEPS.length && Math.abs(margin) >= STEPS[steps]) {
        steps++;
      }
      CLASSES[LARGEST + margin] = (byte) (margin < 0 ? 6 - steps : 7 + steps);
    }
  }

  private Margin() {}

  /** The class of the cost of what is closed minus the cost of what is open. */
  static byte classOf(int margin) {
    return CLASSES[LARGEST + Math.clamp(margin, -LARGEST, LARGEST)];
  }
}
