package vn.baocao.analysis.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/** Makes {@link SyllableBigramFilter}s, for Solr and OpenSearch. Takes no parameters. */
public final class SyllableBigramFilterFactory extends TokenFilterFactory {

  /** Name under which the factory is found. */
  public static final String NAME = "vietnameseSyllableBigram";

  public SyllableBigramFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which wants it; always fails. */
  public SyllableBigramFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new SyllableBigramFilter(input);
  }
}
