package vn.baocao.analysis.lucene;

import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes {@link VietnameseTokenizer}s, for Solr and OpenSearch. Parameter {@code compounds}: {@code
 * drop} (as usual) or {@code keep}.
 */
public final class VietnameseTokenizerFactory extends TokenizerFactory {

  /** Name under which the factory is found. */
  public static final String NAME = "vietnamese";

  private final VietnameseTokenizer.Compounds compounds;

  public VietnameseTokenizerFactory(Map<String, String> args) {
    super(args);
    compounds =
        switch (get(args, "compounds", "drop")) {
          case "drop" -> VietnameseTokenizer.Compounds.DROP;
          case "keep" -> VietnameseTokenizer.Compounds.KEEP;
          default -> throw new IllegalArgumentException("compounds: expected keep or drop");
        };
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which wants it; always fails. */
  @SuppressWarnings("NullAway")
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new VietnameseTokenizer(factory, compounds);
  }
}
