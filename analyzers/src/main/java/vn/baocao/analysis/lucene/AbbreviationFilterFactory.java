package vn.baocao.analysis.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link AbbreviationFilter}s, for Solr and OpenSearch. Takes no parameters. */
public final class AbbreviationFilterFactory extends TokenFilterFactory {

  /** Name under which the factory is found. */
  public static final String NAME = "vietnameseAbbreviation";

  public AbbreviationFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which wants it; always fails. */
  public AbbreviationFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new AbbreviationFilter(input);
  }
}
