package vn.baocao.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A judgement without which the numbers say little: one clause or sentence. */
public record Finding(Evidence evidence, Type type, @Nullable Place place) implements Fact {

  /** Kinds of finding, as the annotation guideline names them. */
  public enum Type {
    /** Kết quả, ưu điểm, thành tích. */
    ACHIEVEMENT,
    /** Hạn chế, tồn tại, yếu kém, khó khăn. */
    LIMITATION,
    /** Nguyên nhân. */
    CAUSE,
    /** Bài học, kinh nghiệm rút ra. */
    LESSON,
    /** Giải pháp, nhiệm vụ, đề xuất, kiến nghị, yêu cầu. */
    SOLUTION;

    /** The name used in files and JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
