package vn.baocao.analysis.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes {@link VietnameseTokenizer}s, for Solr and OpenSearch. Parameter {@code compounds}: {@code
 * drop} (as usual) or {@code keep}; {@code words}: {@code none} (as usual), {@code fast} or {@code
 * accurate}.
 */
public final class VietnameseTokenizerFactory extends TokenizerFactory {

  /** Name under which the factory is found. */
  public static final String NAME = "vietnamese";

  private final VietnameseTokenizer.Compounds compounds;
  private final VietnameseTokenizer.Words words;

  public VietnameseTokenizerFactory(Map<String, String> args) {
    super(args);
    compounds =
        VietnameseTokenizer.Compounds.valueOf(choice(args, "compounds", "drop", List.of("keep")));
    words =
        VietnameseTokenizer.Words.valueOf(
            choice(args, "words", "none", List.of("fast", "accurate")));
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  private String choice(Map<String, String> args, String name, String usual, List<String> others) {
    List<String> choices = new ArrayList<>(others);
    choices.add(usual);
    return get(args, name, choices, usual).toUpperCase(Locale.ROOT);
  }

  /** Only for the service loader, which wants it; always fails. */
  @SuppressWarnings("NullAway")
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public Tokenizer create(AttributeFactory factory) {
    return new VietnameseTokenizer(factory, compounds, words);
  }
}
