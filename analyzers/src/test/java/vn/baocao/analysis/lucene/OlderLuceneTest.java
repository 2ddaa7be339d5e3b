package vn.baocao.analysis.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The compiled classes on Lucene 9.12, which Solr 9.10 stands on: found by name through the service
 * loader, on a class loader that sees no other Lucene.
 */
final class OlderLuceneTest {

  private static final String TEXT =
      "BCH Đảng bộ TP.HCM ban hành số 19-NQ/TW ngày 3/2/2020: hoà bình, uỷ ban, đổi mới phương"
          + " thức lãnh đạo; xem www.baocao.vn.";

  @Test
  void theSameClassesGiveTheSameTermsOnLucene9AndOnLucene10() throws Exception {
    Path target = Path.of(System.getProperty("baocao.root", ".."), "analyzers", "target");
    List<URL> classPath = new ArrayList<>();
    classPath.add(target.resolve("classes").toUri().toURL());
    classPath.add(target.resolve("test-classes").toUri().toURL());
    try (Stream<Path> jars = Files.list(target.resolve("older-lucene"))) {
      for (Path jar : jars.toList()) {
        classPath.add(jar.toUri().toURL());
      }
    }
    TermLister here = new TermLister();
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader older = new URLClassLoader(classPath.toArray(URL[]::new), platform)) {
      Object there =
          older.loadClass(TermLister.class.getName()).getDeclaredConstructor().newInstance();
      assertTrue(there.toString().startsWith("9.12."), there.toString());
      assertTrue(here.toString().startsWith("10."), here.toString());
      @SuppressWarnings("unchecked")
      Function<String, List<String>> lister = (Function<String, List<String>>) there;
      List<String> terms = lister.apply(TEXT);
      assertTrue(terms.size() > 60, terms.toString());
      assertEquals(here.apply(TEXT), terms);
    }
  }
}
