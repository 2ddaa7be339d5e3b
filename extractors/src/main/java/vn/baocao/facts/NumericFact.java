package vn.baocao.facts;

import org.jspecify.annotations.Nullable;

/** A fact whose content is a quantity. */
public sealed interface NumericFact extends Fact permits Target, Count {

  Statement statement();

  @Override
  default Evidence evidence() {
    return statement().evidence();
  }

  @Override
  default @Nullable Place place() {
    return statement().place();
  }
}
