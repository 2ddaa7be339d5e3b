package vn.baocao.analysis.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link VietnameseFoldingFilter}s, for Solr and OpenSearch. Parameter {@code forms}: {@code
 * both} (as usual), {@code folded} or {@code exact}.
 */
public final class VietnameseFoldingFilterFactory extends TokenFilterFactory {

  /** Name under which the factory is found. */
  public static final String NAME = "vietnameseFolding";

  private final VietnameseFoldingFilter.Forms forms;

  public VietnameseFoldingFilterFactory(Map<String, String> args) {
    super(args);
    String chosen = get(args, "forms", List.of("both", "folded", "exact"), "both");
    forms = VietnameseFoldingFilter.Forms.valueOf(chosen.toUpperCase(Locale.ROOT));
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which wants it; always fails. */
  @SuppressWarnings("NullAway")
  public VietnameseFoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new VietnameseFoldingFilter(input, forms);
  }
}
