package vn.baocao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house as the design draws it: who may know whom, and which stage may use which library. */
class ArchitectureTest {

  private static JavaClasses shipped;

  @BeforeAll
  static void importShippedClasses() {
    shipped =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.baocao");
  }

  @Test
  void everyStageIsSeen() {
    for (String stage : new String[] {"analysis", "corpus", "facts", "index", "search", "cli"}) {
      assertTrue(
          shipped.stream().anyMatch(c -> c.getPackageName().startsWith("vn.baocao." + stage)),
          "no class of vn.baocao." + stage + " was imported: the rules below would hold idly");
    }
  }

  @Test
  void stagesKnowOnlyThoseBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("analyzers")
        .definedBy("vn.baocao.analysis..")
        .layer("corpus")
        .definedBy("vn.baocao.corpus..")
        .layer("extractors")
        .definedBy("vn.baocao.facts..")
        .layer("index")
        .definedBy("vn.baocao.index..", "vn.baocao.search..")
        .layer("cli")
        .definedBy("vn.baocao.cli..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("index")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("extractors")
        .mayOnlyBeAccessedByLayers("index", "cli")
        .whereLayer("corpus")
        .mayOnlyBeAccessedByLayers("extractors", "index", "cli")
        .check(shipped);
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource({
    "org.apache.tika, vn.baocao.corpus.reader",
    "org.jsoup, vn.baocao.corpus.reader",
    "opennlp, vn.baocao.analysis.segment|vn.baocao.facts.finding",
    "org.apache.lucene, vn.baocao.analysis.lucene|vn.baocao.index|vn.baocao.search",
    "picocli, vn.baocao.cli",
    "de.siegmar.fastcsv, vn.baocao.cli",
    "org.dhatim.fastexcel, vn.baocao.cli",
    "io.javalin, vn.baocao.web",
    "org.opensearch, vn.baocao.cluster",
  })
  void libraryIsUsedOnlyWhereTheDesignAllows(String library, String allowed) {
    noClasses()
        .that(resideOutsideOf(allowed.split("\\|")))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "belong to " + library, c -> c.getPackageName().startsWith(library)))
        .allowEmptyShould(true)
        .check(shipped);
  }

  @Test
  void packagesDoNotFormCycles() {
    slices().matching("vn.baocao.(*).(*)..").should().beFreeOfCycles().check(shipped);
  }

  @Test
  void namesSayWhatAClassIs() {
    classes()
        .should()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .check(shipped);
  }

  private static DescribedPredicate<JavaClass> resideOutsideOf(String[] packages) {
    return DescribedPredicate.describe(
        "reside outside of " + String.join(", ", packages),
        c -> {
          for (String allowed : packages) {
            if (c.getPackageName().equals(allowed)
                || c.getPackageName().startsWith(allowed + ".")) {
              return false;
            }
          }
          return true;
        });
  }
}
