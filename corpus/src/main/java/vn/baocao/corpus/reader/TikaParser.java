package vn.baocao.corpus.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.HttpHeaders;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import vn.baocao.corpus.ReadWarning;

/** Reads what has no reader of its own through Tika, without OCR and without embedded files. */
final class TikaParser implements FormatParser {

  /** Loaded on first use, because it takes a noticeable time. */
  private static final class Loaded {
    static final AutoDetectParser PARSER = load();

    private static AutoDetectParser load() {
      InputStream in =
          Objects.requireNonNull(TikaParser.class.getResourceAsStream("tika-config.xml"));
      try (in) {
        return new AutoDetectParser(new TikaConfig(in));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (TikaException | SAXException e) {
        throw new IllegalStateException("tika-config.xml", e);
      }
    }
  }

  private static final Pattern DOCUMENTS =
      Pattern.compile(
          "^text/|xml|document|office|word|excel|powerpoint|rtf|epub|wordperfect|works");

  private final String name;

  /**
   * @param name of the file; decides where its content leaves the format open
   */
  TikaParser(String name) {
    this.name = name;
  }

  @Override
  public Draft parse(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    DraftBuilder draft = new DraftBuilder(limits.characters());
    Metadata metadata = parse(bytes, new XhtmlDraft(draft), NO_MEMBERS, draft);
    String type = Objects.requireNonNullElse(metadata.get(HttpHeaders.CONTENT_TYPE), "unknown");
    // By its name alone Tika takes for text what its bytes deny, and it describes programs and
    // sounds that hold no text to read.
    if (type.startsWith("text/plain") || (draft.isEmpty() && !DOCUMENTS.matcher(type).find())) {
      throw new ReadException(ReadFailure.Kind.UNSUPPORTED, type);
    }
    return draft.build(Clues.OFFICE);
  }

  /** Parses into the handler; members go to {@code members}. */
  Metadata parse(
      byte[] bytes,
      ContentHandler handler,
      EmbeddedDocumentExtractor members,
      @Nullable DraftBuilder draft)
      throws ReadException, IOException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, members);
    context.set(Parser.class, Loaded.PARSER);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      Loaded.PARSER.parse(in, handler, metadata, context);
    } catch (EncryptedDocumentException e) {
      throw new ReadException(ReadFailure.Kind.ENCRYPTED, e);
    } catch (UnsupportedFormatException e) {
      throw new ReadException(ReadFailure.Kind.UNSUPPORTED, e);
    } catch (ZeroByteFileException e) {
      throw new ReadException(ReadFailure.Kind.EMPTY, e);
    } catch (TikaException | SAXException e) {
      partial(e, draft);
    }
    if (isUnknown(metadata)) {
      throw new ReadException(
          ReadFailure.Kind.UNSUPPORTED,
          Objects.requireNonNullElse(metadata.get(HttpHeaders.CONTENT_TYPE), "unknown"));
    }
    return metadata;
  }

  /** What was read before the break is kept, if there is any of it. */
  private static void partial(Exception e, @Nullable DraftBuilder draft) throws ReadException {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof EncryptedDocumentException
          || cause instanceof org.apache.poi.EncryptedDocumentException) {
        throw new ReadException(ReadFailure.Kind.ENCRYPTED, cause);
      }
      if (cause instanceof MembersExceeded exceeded) {
        throw new ReadException(ReadFailure.Kind.TOO_LARGE, exceeded);
      }
    }
    if (draft == null || draft.isEmpty()) {
      throw new ReadException(ReadFailure.Kind.CORRUPT, e.getCause() == null ? e : e.getCause());
    }
    draft.warn(new ReadWarning(ReadWarning.Kind.PARTIAL_TEXT, ReadException.describe(e)));
  }

  private static boolean isUnknown(Metadata metadata) {
    for (String parser : metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY)) {
      if (parser.endsWith("EmptyParser")) {
        return true;
      }
    }
    return metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY).length == 0;
  }

  private static final EmbeddedDocumentExtractor NO_MEMBERS =
      new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
          return false;
        }

        @Override
        public void parseEmbedded(
            InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
      };
}
