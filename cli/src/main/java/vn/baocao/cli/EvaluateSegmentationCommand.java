package vn.baocao.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.baocao.analysis.segment.SegmentationEvaluation;
import vn.baocao.analysis.segment.TextVariant;
import vn.baocao.analysis.segment.WordSegmenter;
import vn.baocao.corpus.Corpus;

/** Precision, recall and F1 of the words that {@code segment} finds in a treebank's raw text. */
@Command(name = "segmentation")
final class EvaluateSegmentationCommand implements Callable<Integer> {

  private static final int DIGITS = 4;

  @Mixin private Console console;
  @Mixin private final Output output = new Output(Format.TEXT, Format.JSON);

  @Option(names = "--fast")
  private boolean fast;

  @Option(names = "--variant", paramLabel = "VARIANT")
  private TextVariant variant = TextVariant.AS_WRITTEN;

  @Option(names = "--model", paramLabel = "FILE")
  private @Nullable String model;

  @Parameters(paramLabel = "FILE", descriptionKey = "conllu")
  private String file;

  @Override
  public Integer call() throws Exception {
    Path treebank = Corpus.existing(Path.of(file));
    SegmentationEvaluation score = SegmentationEvaluation.of(treebank, segmenter(), variant);
    output.write(
        out -> {
          if (output.format() == Format.JSON) {
            Json.object(
                out,
                json -> {
                  json.writeNumberField("sentences", score.sentences());
                  json.writeNumberField("gold", score.gold());
                  json.writeNumberField("tokens", score.tokens());
                  json.writeNumberField("correct", score.correct());
                  json.writeNumberField("precision", rounded(score.precision()));
                  json.writeNumberField("recall", rounded(score.recall()));
                  json.writeNumberField("f1", rounded(score.f1()));
                });
          } else {
            out.println(
                console.text(
                    "evaluate.segmentation",
                    score.sentences(),
                    score.gold(),
                    rounded(score.precision()).toPlainString(),
                    rounded(score.recall()).toPlainString(),
                    rounded(score.f1()).toPlainString()));
          }
        });
    return ExitCode.DONE;
  }

  private WordSegmenter segmenter() throws IOException {
    if (model == null) {
      return fast ? WordSegmenter.fast() : WordSegmenter.accurate();
    }
    Path file = Corpus.existing(Path.of(model));
    return fast ? WordSegmenter.fast(file) : WordSegmenter.accurate(file);
  }

  static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
