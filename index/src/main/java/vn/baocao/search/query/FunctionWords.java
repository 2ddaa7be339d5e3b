package vn.baocao.search.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import vn.baocao.analysis.lucene.Syllable;
import vn.baocao.analysis.text.VietnameseText;

/** Words that say little by themselves: và, của, là. */
final class FunctionWords {

  private static final String RESOURCE = "function-words.txt";
  private static final Set<String> KEYS = load();

  private FunctionWords() {}

  static boolean contains(Syllable syllable) {
    return KEYS.contains(syllable.exact());
  }

  private static Set<String> load() {
    InputStream stream = FunctionWords.class.getResourceAsStream(RESOURCE);
    if (stream == null) {
      throw new IllegalStateException(RESOURCE + ": missing beside its class");
    }
    Set<String> keys = new HashSet<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          keys.add(VietnameseText.matchKey(line.strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + ": cannot be read", e);
    }
    return Set.copyOf(keys);
  }
}
